// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/notemarks.h"

#include "core/richtext/richplain.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <limits>
#include <ranges>

namespace Afterword {

namespace {

/// Paper is white in every theme, so the lines have the colours of daylight.
QTextCharFormat formatOf(MarkKind kind)
{
    QTextCharFormat format;
    switch (kind) {
    case MarkKind::Spelling:
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(lightTheme().late);
        break;
    case MarkKind::Grammar:
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        format.setUnderlineColor(lightTheme().accent);
        break;
    case MarkKind::Style:
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(lightTheme().soon);
        break;
    case MarkKind::None:
        break;
    }
    return format;
}

} // namespace

MarkKind markKindOf(const Finding &finding)
{
    if (finding.length == 0)
        return MarkKind::None;
    switch (finding.check) {
    case Check::Placeholder:
        return MarkKind::None;
    case Check::Spelling:
    case Check::Name:
    case Check::Salutation:
    case Check::OtherEmployer:
        return MarkKind::Spelling;
    case Check::Grammar:
        return MarkKind::Grammar;
    default:
        return MarkKind::Style;
    }
}

void NoteMarks::show(const QList<Finding> &findings, const RichText &text, QTextDocument &document)
{
    m_marks.clear();
    const int end = document.characterCount() - 1;
    for (const Finding &finding : findings) {
        const qsizetype from = positionOf(text, finding.position);
        const qsizetype to = positionOf(text, finding.position + finding.length);
        if (finding.length == 0 || to > end)
            continue;
        QTextCursor place(&document);
        place.setPosition(int(from));
        place.setPosition(int(to), QTextCursor::KeepAnchor);
        m_marks.append({finding, place});
    }
}

QList<QTextEdit::ExtraSelection> NoteMarks::selections() const
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const Mark &mark : m_marks) {
        const MarkKind kind = markKindOf(mark.finding);
        if (kind != MarkKind::None && mark.place.hasSelection())
            selections.append({.cursor = mark.place, .format = formatOf(kind)});
    }
    return selections;
}

std::optional<Finding> NoteMarks::at(int position) const
{
    // Where two lie over each other, the shorter one is meant: the other is about the sentence.
    const Mark *best = nullptr;
    const auto lengthOf
        = [](const QTextCursor &place) { return place.selectionEnd() - place.selectionStart(); };
    for (const Mark &mark : m_marks) {
        const bool isThere = mark.place.hasSelection() && mark.place.selectionStart() <= position
            && position <= mark.place.selectionEnd();
        if (isThere && (!best || lengthOf(mark.place) < lengthOf(best->place)))
            best = &mark;
    }
    return best ? std::optional(best->finding) : std::nullopt;
}

MarkRun NoteMarks::runAt(int position) const
{
    MarkRun run{.from = 0, .to = std::numeric_limits<int>::max()};
    int shortest = run.to;
    for (const Mark &mark : m_marks) {
        const int start = mark.place.selectionStart();
        const int end = mark.place.selectionEnd();
        for (const int edge : {start, end}) {
            int &bound = edge <= position ? run.from : run.to;
            bound = edge <= position ? std::max(bound, edge) : std::min(bound, edge);
        }
        if (start <= position && position < end && end - start < shortest) {
            shortest = end - start;
            run.finding = mark.finding;
        }
    }
    return run;
}

std::optional<Finding> NoteMarks::after(int position) const
{
    if (m_marks.isEmpty())
        return {};
    const auto next = std::ranges::find_if(
        m_marks, [position](const Mark &mark) { return mark.place.selectionStart() > position; });
    return next == m_marks.end() ? m_marks.first().finding : next->finding;
}

std::optional<Finding> NoteMarks::before(int position) const
{
    if (m_marks.isEmpty())
        return {};
    const auto last = std::find_if(m_marks.rbegin(), m_marks.rend(),
        [position](const Mark &mark) { return mark.place.selectionEnd() < position; });
    return last == m_marks.rend() ? m_marks.last().finding : last->finding;
}

QTextCursor NoteMarks::placeOf(const Finding &finding) const
{
    const auto found = std::ranges::find(m_marks, finding, &Mark::finding);
    return found == m_marks.end() || !found->place.hasSelection() ? QTextCursor() : found->place;
}

} // namespace Afterword
