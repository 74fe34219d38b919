// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/traymenu.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr qsizetype mostRows = 3;
constexpr qsizetype longestTitle = 60;

/// In a menu an ampersand would name a key.
QString lineOf(const ComingRow &row)
{
    QString title = row.title;
    if (title.size() > longestTitle)
        title = title.left(longestTitle - 1) + u'…';
    //: A follow-up and when it is due: "Thank Ana Núñez – by tonight"
    return TrayMenu::tr("%1 – %2").arg(title, row.due).replace(u'&', u"&&"_s);
}

} // namespace

TrayMenu::TrayMenu(QWidget *parent)
    : QMenu(parent)
{
    setAccessibleName(tr("Afterword"));
}

void TrayMenu::display(const QList<ComingRow> &rows, TrayPause pause)
{
    clear();
    for (const ComingRow &row : rows.mid(0, mostRows)) {
        connect(addAction(lineOf(row)), &QAction::triggered, this,
            [this, id = row.id] { Q_EMIT followUpRequested(id); });
    }
    if (rows.isEmpty())
        addAction(tr("Nothing is due this week"))->setEnabled(false);
    else
        add(tr("All that is due …"), &TrayMenu::dueRequested);
    addSeparator();
    add(tr("Record an interview …"), &TrayMenu::recordRequested);
    if (pause == TrayPause::On)
        add(tr("Remind me again"), &TrayMenu::resumeRequested);
    else
        add(tr("Pause until tomorrow"), &TrayMenu::pauseRequested);
    addSeparator();
    add(tr("Open Afterword"), &TrayMenu::windowRequested);
    add(tr("Quit"), &TrayMenu::quitRequested);
}

void TrayMenu::add(const QString &text, void (TrayMenu::*signal)())
{
    connect(addAction(text), &QAction::triggered, this, signal);
}

} // namespace Afterword
