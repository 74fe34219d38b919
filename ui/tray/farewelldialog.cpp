// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/farewelldialog.h"

#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr qsizetype mostRows = 4;

} // namespace

FarewellDialog::FarewellDialog(const QList<ComingRow> &rows, QWidget *parent)
    : QDialog(parent)
    , m_told(*new Label({}, u"muted"_s))
{
    setObjectName(u"farewell"_s);
    setWindowTitle(tr("Quit Afterword"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 62);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(new Label(tr("Quit, although something is still to come?"), u"heading"_s));
    layout->addWidget(
        new Label(tr("Until you start Afterword again, nobody reminds you. This comes next:")));
    for (const ComingRow &row : rows.mid(0, mostRows)) {
        //: An entry of a list. %1 is when, as in "by tonight"; %2 is what to do.
        layout->addWidget(new Label(tr("• %1: %2").arg(row.due, row.title)));
    }
    const int more = static_cast<int>(std::max<qsizetype>(rows.size() - mostRows, 0));
    if (more > 0)
        layout->addWidget(
            new Label(tr("… and %n more in the next seven days", nullptr, more), u"muted"_s));
    m_told.hide();
    layout->addWidget(&m_told);
    layout->addSpacing(8);
    auto *buttons = new QDialogButtonBox;
    auto *list = buttons->addButton(tr("Save as a calendar file …"), QDialogButtonBox::ActionRole);
    list->setObjectName(u"wakeList"_s);
    list->setToolTip(tr("Another calendar can read it, and remind you in place of Afterword."));
    auto *stay = buttons->addButton(tr("Stay"), QDialogButtonBox::RejectRole);
    auto *quit = buttons->addButton(tr("Quit"), QDialogButtonBox::AcceptRole);
    quit->setObjectName(u"quit"_s);
    stay->setDefault(true);
    layout->addWidget(buttons);
    connect(list, &QPushButton::clicked, this, &FarewellDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    stay->setFocus();
}

void FarewellDialog::tell(const QString &sentence)
{
    m_told.setText(sentence);
    m_told.setVisible(!sentence.isEmpty());
}

void FarewellDialog::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Save what comes"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Calendar files (*.ics)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"ics"_s);
    files->selectFile(u"afterword.ics"_s);
    connect(files, &QFileDialog::fileSelected, this, &FarewellDialog::wakeListRequested);
    files->open();
}

} // namespace Afterword
