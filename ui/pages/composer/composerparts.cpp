// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/composerparts.h"

#include "ui/pages/composer/arrivallist.h"
#include "ui/pages/composer/composerbar.h"
#include "ui/pages/composer/composercolumns.h"
#include "ui/pages/composer/recipientlist.h"
#include "ui/sending/sentquestion.h"
#include "ui/writing/checklist.h"
#include "ui/writing/formatbar.h"
#include "ui/writing/interviewlines.h"
#include "ui/writing/notefooter.h"
#include "ui/writing/sheet/paperview.h"

#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QVBoxLayout *bareLayout(QWidget *parent)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

QLabel *buildNotice(QWidget *parent)
{
    auto *notice = new QLabel(parent);
    notice->setObjectName(u"notice"_s);
    notice->setTextFormat(Qt::PlainText);
    notice->setWordWrap(true);
    notice->setProperty("kind", u"problem"_s);
    notice->setContentsMargins(16, 8, 16, 0);
    notice->hide();
    return notice;
}

QWidget *buildColumns(const ComposerParts &parts, QWidget &page)
{
    auto *middle = new QWidget(&page);
    QVBoxLayout *layout = bareLayout(middle);
    layout->addWidget(new FormatBar(parts.paper->edit(), middle));
    layout->addWidget(parts.paper, 1);
    auto *columns = new ComposerColumns(middle, &page);
    columns->addLeft(parts.recipients);
    columns->addLeft(parts.lines);
    columns->addRight(parts.checks);
    columns->addRight(parts.arrivals);
    return columns;
}

void addKeys(const ComposerParts &parts, QWidget &page)
{
    const NoteEdit &text = parts.paper->edit();
    const auto key = [&page](const QKeySequence &keys) {
        auto *shortcut = new QShortcut(keys, &page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        return shortcut;
    };
    QObject::connect(key(Qt::Key_F7), &QShortcut::activated, &text, &NoteEdit::goToNextFinding);
    QObject::connect(
        key(Qt::SHIFT | Qt::Key_F7), &QShortcut::activated, &text, &NoteEdit::goToPreviousFinding);
    QObject::connect(key(Qt::CTRL | Qt::Key_PageDown), &QShortcut::activated, parts.recipients,
        &RecipientList::chooseNext);
    QObject::connect(key(Qt::CTRL | Qt::Key_PageUp), &QShortcut::activated, parts.recipients,
        &RecipientList::choosePrevious);
    QObject::connect(
        key(QKeySequence::Print), &QShortcut::activated, parts.bar, &ComposerBar::printRequested);
}

} // namespace

ComposerParts buildComposer(QWidget &page, const Session &session, FindingActs acts)
{
    ComposerParts parts{.bar = new ComposerBar(&page),
        .notice = buildNotice(&page),
        .question = new SentQuestion(&page),
        .recipients = new RecipientList(session, &page),
        .lines = new InterviewLines(&page),
        .paper = new PaperView(&page)};
    acts.fix = [&text = parts.paper->edit()](const Finding &finding, const QString &suggestion) {
        text.fix(finding, suggestion);
    };
    parts.checks = new CheckList(acts, &page);
    parts.arrivals = new ArrivalList(&page);
    parts.footer = new NoteFooter(&page);
    QVBoxLayout *layout = bareLayout(&page);
    layout->addWidget(parts.bar);
    layout->addWidget(parts.notice);
    layout->addWidget(parts.question);
    layout->addWidget(buildColumns(parts, page), 1);
    layout->addWidget(parts.footer);
    addKeys(parts, page);
    return parts;
}

} // namespace Afterword
