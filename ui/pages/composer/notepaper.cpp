// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/notepaper.h"

#include "ui/letter/letterdocument.h"
#include "ui/letter/pagestarts.h"
#include "ui/pages/composer/note/recipients.h"
#include "ui/writing/sheet/paperview.h"

namespace Afterword {

NotePaper::NotePaper(OpenNote &note, PaperView &view)
    : m_note(note)
    , m_view(view)
{
}

RichText NotePaper::text() const
{
    return m_view.edit().text();
}

void NotePaper::begin()
{
    showHead();
    m_view.begin(m_note.firstText());
    m_view.setReadOnly(isSent(m_note.followUp()));
}

void NotePaper::rewrite()
{
    showHead();
    m_view.edit().replace(readersPart(m_note.letter()));
}

Result<void> NotePaper::renew(const std::function<Result<void>()> &write)
{
    const bool isTheirs = isSent(m_note.followUp()) || m_note.passage() != NotePassage::Here
        || !m_note.isUntouched(text());
    if (Result<void> written = write(); !written)
        return written;
    showHead();
    if (!isTheirs && !m_note.isUntouched(text()))
        m_view.edit().replace(readersPart(m_note.letter()));
    return {};
}

int NotePaper::showPages()
{
    const Letter letter = withReadersPart(m_note.letter(), text());
    const auto document = letterDocument(letter, m_note.make());
    m_view.showPages(pageStarts(*document, letter));
    return linesTooMany(*document);
}

void NotePaper::showHead()
{
    m_view.showHead(m_note.letter(), m_note.make());
}

} // namespace Afterword
