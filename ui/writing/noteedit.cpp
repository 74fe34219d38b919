// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/noteedit.h"

#include "core/letters/letterchecks.h"
#include "ui/writing/chips.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

NoteEdit::NoteEdit(QWidget *parent)
    : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    connect(this, &QTextEdit::textChanged, this, &NoteEdit::findPlaceholders);
    connect(this, &QTextEdit::cursorPositionChanged, this, &NoteEdit::tellWhereItStands);
}

void NoteEdit::showFindings(const QList<Finding> &findings)
{
    m_marks.show(findings, *document());
    setExtraSelections(m_marks.selections());
    tellWhereItStands();
}

void NoteEdit::goTo(const Finding &finding)
{
    const QTextCursor place = m_marks.placeOf(finding);
    setFocus();
    if (!place.isNull())
        setTextCursor(place);
}

void NoteEdit::goToNextFinding()
{
    const auto next = m_marks.after(textCursor().selectionStart());
    if (next)
        goTo(*next);
}

void NoteEdit::goToPreviousFinding()
{
    const auto previous = m_marks.before(textCursor().selectionEnd());
    if (previous)
        goTo(*previous);
}

void NoteEdit::fix(const Finding &finding, const QString &suggestion)
{
    QTextCursor place = m_marks.placeOf(finding);
    if (place.isNull() || isReadOnly())
        return;
    place.beginEditBlock();
    place.insertText(suggestion);
    place.endEditBlock();
    setTextCursor(place);
    setFocus();
}

void NoteEdit::insertPhrase(const QString &phrase)
{
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text();
    const int start = cursor.selectionStart() - cursor.block().position();
    const int end = start + cursor.selectionEnd() - cursor.selectionStart();
    const bool joinsBefore = start > 0 && start <= line.size() && !line.at(start - 1).isSpace();
    const bool joinsAfter = end < line.size() && line.at(end).isLetterOrNumber();
    cursor.insertText(
        (joinsBefore ? u" "_s : QString()) + phrase + (joinsAfter ? u" "_s : QString()));
    setTextCursor(cursor);
    setFocus();
}

void NoteEdit::offerFixes()
{
    if (!m_marks.at(textCursor().position()))
        goToNextFinding();
    const auto here = m_marks.at(textCursor().position());
    if (!here || isReadOnly())
        return;
    auto *menu = new QMenu(this);
    offerActs(*menu, *here, acts());
    const QList<QAction *> offered = menu->actions();
    menu->setActiveAction(*std::ranges::find_if(offered, &QAction::isEnabled));
    popUp(*menu, viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

FindingActs NoteEdit::acts()
{
    return {.fix
        = [this](const Finding &finding, const QString &suggestion) { fix(finding, suggestion); },
        .ignore = [this](const Finding &finding) { Q_EMIT ignored(finding); },
        .keepWord = [this](const QString &word) { Q_EMIT wordKept(word); }};
}

void NoteEdit::popUp(QMenu &menu, const QPoint &at)
{
    menu.setObjectName(u"fixes"_s);
    menu.setAttribute(Qt::WA_DeleteOnClose);
    menu.popup(at);
}

void NoteEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const int position
        = isByMouse ? cursorForPosition(event->pos()).position() : textCursor().position();
    QMenu *menu = createStandardContextMenu(event->pos());
    if (const auto there = m_marks.at(position); there && !isReadOnly())
        offerActs(*menu, *there, acts());
    popUp(*menu, event->globalPos());
}

bool NoteEdit::focusNextPrevChild(bool next)
{
    const QTextCursor now = textCursor();
    const QTextCursor *there = nullptr;
    for (const QTextCursor &one : std::as_const(m_placeholders)) {
        const bool isAhead = next ? one.selectionStart() >= now.selectionEnd()
                                  : one.selectionEnd() <= now.selectionStart();
        if (isAhead && (!next || !there))
            there = &one;
    }
    if (!there || isReadOnly())
        return QTextEdit::focusNextPrevChild(next);
    setTextCursor(*there);
    return true;
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::AltModifier))
        offerFixes();
    else
        QTextEdit::keyPressEvent(event);
}

void NoteEdit::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        paintChips(painter, m_placeholders);
    }
    QTextEdit::paintEvent(event);
}

void NoteEdit::findPlaceholders()
{
    m_placeholders.clear();
    for (const Finding &finding : checkPlaceholders(toPlainText())) {
        QTextCursor place(document());
        place.setPosition(int(finding.position));
        place.setPosition(int(finding.position + finding.length), QTextCursor::KeepAnchor);
        m_placeholders.append(place);
    }
    viewport()->update();
}

void NoteEdit::tellWhereItStands()
{
    const auto here = m_marks.at(textCursor().position());
    if (here == m_here)
        return;
    m_here = here;
    Q_EMIT stoodAt(here);
}

} // namespace Afterword
