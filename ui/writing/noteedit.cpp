// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/noteedit.h"

#include "core/letters/letterchecks.h"
#include "core/richtext/richplain.h"
#include "ui/letter/richdocument.h"
#include "ui/writing/chips.h"
#include "ui/writing/looks.h"
#include "ui/writing/noteaccessible.h"
#include "ui/writing/phrasedrag.h"

#include <QContextMenuEvent>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

NoteEdit::NoteEdit(QWidget *parent)
    : QTextEdit(parent)
{
    bringNoteAccessible();
    setDocument(new SealedDocument(this));
    document()->setIndentWidth(24);
    setTabChangesFocus(true);
    connect(this, &QTextEdit::textChanged, this, &NoteEdit::findPlaceholders);
    connect(this, &QTextEdit::cursorPositionChanged, this, &NoteEdit::tellWhereItStands);
}

void NoteEdit::begin(const RichText &text)
{
    clear();
    document()->setUndoRedoEnabled(false);
    QTextCursor cursor(document());
    insertRichText(cursor, text, paragraphsOnScreen());
    document()->setUndoRedoEnabled(true);
    moveCursor(QTextCursor::Start);
}

void NoteEdit::replace(const RichText &text)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    insertRichText(cursor, text, paragraphsOnScreen());
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

RichText NoteEdit::text() const
{
    return fromDocument(*document());
}

void NoteEdit::showFindings(const QList<Finding> &findings)
{
    m_marks.show(findings, text(), *document());
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
    if (const auto next = m_marks.after(textCursor().selectionStart()))
        goTo(*next);
}

void NoteEdit::goToPreviousFinding()
{
    if (const auto previous = m_marks.before(textCursor().selectionEnd()))
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

bool NoteEdit::event(QEvent *event)
{
    // Ctrl+I and Ctrl+K mean something else in the window: in a letter its words come first.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isOwn = key->modifiers() == Qt::ControlModifier
            && (key->key() == Qt::Key_B || key->key() == Qt::Key_I
                || (key->key() == Qt::Key_K && mayLink(*this)));
        if (isOwn && !isReadOnly()) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

bool NoteEdit::actOn(const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const auto is = [&event](QKeyCombination keys) {
        return event.keyCombination().toCombined() == keys.toCombined();
    };
    if (isEnter && event.modifiers().testFlag(Qt::AltModifier))
        offerFixes();
    else if (isReadOnly())
        return false;
    else if (is(Qt::CTRL | Qt::Key_B))
        toggleBold(*this);
    else if (is(Qt::CTRL | Qt::Key_I))
        toggleItalic(*this);
    else if (is(Qt::CTRL | Qt::Key_K) && mayLink(*this))
        askForLink();
    else if (is(Qt::CTRL | Qt::SHIFT | Qt::Key_8) || is(Qt::CTRL | Qt::SHIFT | Qt::Key_Asterisk))
        toggleList(*this, RichParagraphKind::Bullet);
    else if (is(Qt::CTRL | Qt::SHIFT | Qt::Key_7) || is(Qt::CTRL | Qt::SHIFT | Qt::Key_Ampersand))
        toggleList(*this, RichParagraphKind::Numbered);
    else
        return false;
    return true;
}

void NoteEdit::focusInEvent(QFocusEvent *event)
{
    m_wasPressedHere = false;
    QTextEdit::focusInEvent(event);
}

/// A key that is held down: what it was pressed on, as a button is by Enter, has given the focus
/// away, and the note must not take the rest for lines.
bool NoteEdit::isMeantForOther(const QKeyEvent &event)
{
    m_wasPressedHere = m_wasPressedHere || !event.isAutoRepeat();
    return !m_wasPressedHere;
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    if (!isMeantForOther(*event) && !actOn(*event))
        QTextEdit::keyPressEvent(event);
}

void NoteEdit::insertFromMimeData(const QMimeData *source)
{
    if (isPhrase(*source))
        return insertPhrase(source->text());
    const auto text = pastedText(*source);
    if (!text)
        return;
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    insertRichText(cursor, *text, paragraphsOnScreen());
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

void NoteEdit::askForLink()
{
    if (!mayLink(*this) || isReadOnly())
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"linkDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Link"));
    dialog->setLabelText(tr("Address on the web or e-mail address; empty for none:"));
    dialog->setTextValue(lookAt(*this).link);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &typed) {
        const QString address = addressFrom(typed);
        if (address.isEmpty() && !typed.trimmed().isEmpty())
            Q_EMIT linkRefused(typed);
        else
            setLink(*this, address);
        setFocus();
    });
    dialog->open();
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
