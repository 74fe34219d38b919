// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/noterewriting.h"

#include "ui/pages/composer/note/recipients.h"
#include "ui/text/errortext.h"

namespace Afterword {

NoteRewriting::NoteRewriting(
    OpenNote &note, NotePaper &paper, const NoteCaptions &captions, QObject *parent)
    : QObject(parent)
    , m_note(note)
    , m_paper(paper)
    , m_captions(captions)
{
}

void NoteRewriting::writeFrom(const QString &letter)
{
    rewrite(m_note.writeFrom(letter));
}

void NoteRewriting::speak(const QString &tone)
{
    rewrite(m_note.speak(tone));
}

void NoteRewriting::sendBy(Channel channel)
{
    if (!isSent(m_note.followUp()))
        m_note.pass(NotePassage::Here);
    if (!renew([this, channel] { return m_note.sendBy(channel); }))
        return;
    m_captions.showWay();
    m_captions.showArrivals();
    Q_EMIT rerouted();
}

void NoteRewriting::followTemplates()
{
    m_captions.offerLetters();
    renew([this] { return m_note.writeAnew(); });
}

void NoteRewriting::followPreferences()
{
    renew([this] { return m_note.writeAnew(); });
    m_captions.showWay();
}

void NoteRewriting::rewrite(const Result<void> &written)
{
    if (!written)
        return Q_EMIT refused(errorText(written.error()));
    Q_EMIT versionWanted();
    m_paper.rewrite();
}

bool NoteRewriting::renew(const std::function<Result<void>()> &write)
{
    const Result<void> renewed = m_paper.renew(write);
    if (!renewed)
        Q_EMIT refused(errorText(renewed.error()));
    return renewed.has_value();
}

} // namespace Afterword
