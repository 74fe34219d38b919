// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/noteaccessible.h"

#include "ui/writing/lookattributes.h"
#include "ui/writing/noteedit.h"
#include "ui/writing/notemarks.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString findingAttribute(const Finding &finding)
{
    const bool isSpelling = markKindOf(finding) == MarkKind::Spelling;
    return isSpelling ? u"invalid:spelling;"_s : u"invalid:grammar;"_s;
}

/// The text of a note. Qt keeps its own reader of a QTextEdit to itself, and that one does not
/// hear of findings: so all that a screen reader asks of a text is answered here.
class NoteReader final : public QAccessibleWidget,
                         public QAccessibleTextInterface,
                         public QAccessibleEditableTextInterface
{
public:
    explicit NoteReader(NoteEdit &note)
        : QAccessibleWidget(&note, QAccessible::EditableText)
        , m_note(note)
    {
    }

    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text kind, const QString &words) override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override { return m_note.textCursor().hasSelection() ? 1 : 0; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override { return m_note.textCursor().position(); }
    void setCursorPosition(int position) override { setSelection(0, position, position); }

    QString text(int start, int end) const override;
    QString textBeforeOffset(
        int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    QString textAfterOffset(
        int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    QString textAtOffset(
        int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    int characterCount() const override { return m_note.document()->characterCount() - 1; }
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

    void deleteText(int start, int end) override { replaceText(start, end, QString()); }
    void insertText(int offset, const QString &words) override
    {
        replaceText(offset, offset, words);
    }
    void replaceText(int start, int end, const QString &words) override;

private:
    int placeOf(int offset) const;
    QTextCursor cursorOver(int start, int end) const;

    NoteEdit &m_note;
};

QAccessible::State NoteReader::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.selectableText = true;
    state.multiLine = true;
    state.readOnly = m_note.isReadOnly();
    state.editable = !m_note.isReadOnly();
    return state;
}

QString NoteReader::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? m_note.toPlainText() : QAccessibleWidget::text(kind);
}

void NoteReader::setText(QAccessible::Text kind, const QString &words)
{
    if (kind == QAccessible::Value)
        replaceText(0, characterCount(), words);
    else
        QAccessibleWidget::setText(kind, words);
}

void *NoteReader::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

/// As IAccessible2 counts: -1 is the end, -2 where the cursor stands.
int NoteReader::placeOf(int offset) const
{
    if (offset == -2)
        return cursorPosition();
    return offset == -1 ? characterCount() : std::clamp(offset, 0, characterCount());
}

QTextCursor NoteReader::cursorOver(int start, int end) const
{
    QTextCursor cursor = m_note.textCursor();
    cursor.setPosition(placeOf(start));
    cursor.setPosition(placeOf(end), QTextCursor::KeepAnchor);
    return cursor;
}

void NoteReader::selection(int index, int *start, int *end) const
{
    const QTextCursor cursor = m_note.textCursor();
    const bool isIt = index == 0 && cursor.hasSelection();
    *start = isIt ? cursor.selectionStart() : 0;
    *end = isIt ? cursor.selectionEnd() : 0;
}

void NoteReader::removeSelection(int index)
{
    setSelection(index, cursorPosition(), cursorPosition());
}

void NoteReader::setSelection(int index, int start, int end)
{
    if (index == 0)
        m_note.setTextCursor(cursorOver(start, end));
}

QString NoteReader::text(int start, int end) const
{
    return cursorOver(start, end).selectedText().replace(QChar::ParagraphSeparator, u'\n');
}

QString NoteReader::textAtOffset(
    int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    const auto [first, last]
        = QAccessible::qAccessibleTextBoundaryHelper(cursorOver(offset, offset), type);
    *start = first;
    *end = last;
    return text(first, last);
}

QString NoteReader::textBeforeOffset(
    int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    textAtOffset(offset, type, start, end);
    if (*start > 0)
        return textAtOffset(*start - 1, type, start, end);
    *end = 0;
    return {};
}

QString NoteReader::textAfterOffset(
    int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    textAtOffset(offset, type, start, end);
    if (*end < characterCount())
        return textAtOffset(*end, type, start, end);
    *start = *end = characterCount();
    return {};
}

QRect NoteReader::characterRect(int offset) const
{
    const QRect before = m_note.cursorRect(cursorOver(offset, offset));
    const QRect behind = m_note.cursorRect(cursorOver(offset + 1, offset + 1));
    const bool isOneLine = before.top() == behind.top();
    const QRect box(std::min(before.x(), isOneLine ? behind.x() : before.x()), before.y(),
        isOneLine ? std::abs(behind.x() - before.x()) : before.width(), before.height());
    return box.translated(m_note.viewport()->mapToGlobal(QPoint()));
}

int NoteReader::offsetAtPoint(const QPoint &point) const
{
    const QPoint there = m_note.viewport()->mapFromGlobal(point);
    if (!m_note.viewport()->rect().contains(there))
        return -1;
    const QTextCursor cursor = m_note.cursorForPosition(there);
    // Right of its middle a character counts as the place behind it.
    const int before = std::max(cursor.position() - 1, 0);
    return characterRect(before).contains(point) ? before : cursor.position();
}

void NoteReader::scrollToSubstring(int start, int end)
{
    const QRect words = m_note.cursorRect(cursorOver(start, start))
                            .united(m_note.cursorRect(cursorOver(end, end)));
    const int below = std::max(words.bottom() - m_note.viewport()->height() + 1, 0);
    const int by = words.top() < below ? words.top() : below;
    QScrollBar *bar = m_note.verticalScrollBar();
    bar->setValue(bar->value() + by);
}

QString NoteReader::attributes(int offset, int *start, int *end) const
{
    *start = *end = -1;
    const int last = characterCount() - 1;
    if (last < 0 || offset < -2 || offset > last + 1)
        return {};
    const int place = std::min(placeOf(offset), last);
    const LookRun look = lookRunAt(*m_note.document(), place);
    const MarkRun mark = m_note.marks().runAt(place);
    *start = std::max(look.from, mark.from);
    *end = std::min(look.to, mark.to);
    return look.attributes + (mark.finding ? findingAttribute(*mark.finding) : QString());
}

void NoteReader::replaceText(int start, int end, const QString &words)
{
    if (!m_note.isReadOnly())
        cursorOver(start, end).insertText(words);
}

QAccessibleInterface *noteFactory(const QString &, QObject *object)
{
    auto *note = qobject_cast<NoteEdit *>(object);
    return note ? new NoteReader(*note) : nullptr;
}

} // namespace

void bringNoteAccessible()
{
    QAccessible::installFactory(noteFactory);
}

} // namespace Afterword
