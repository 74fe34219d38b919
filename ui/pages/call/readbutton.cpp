// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/call/readbutton.h"

#include "ui/outside/voice.h"
#include "ui/theme/icon.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

ReadButton::ReadButton(
    Voice &voice, const QString &heading, std::function<QString()> text, QWidget *parent)
    : QPushButton(parent)
    , m_voice(voice)
    , m_heading(heading)
    , m_text(std::move(text))
{
    setProperty("kind", u"quiet"_s);
    if (!voice.isThere())
        hide();
    connect(this, &QPushButton::clicked, this, &ReadButton::readOrStop);
    connect(&voice, &Voice::changed, this, &ReadButton::refresh);
    connect(&voice, &Voice::failed, this, [this](const QString &why) {
        if (std::exchange(m_given, {}).isEmpty())
            return;
        Q_EMIT refused(why.isEmpty()
                ? tr("The voice of this computer does not answer.")
                //: %1 is what the voice says, in its own words.
                : tr("The voice of this computer does not answer: %1").arg(why));
    });
    refresh();
}

void ReadButton::setLanguage(const QLocale &language)
{
    m_language = language;
}

bool ReadButton::isReading() const
{
    return !m_given.isEmpty() && m_voice.reading() == m_given;
}

void ReadButton::readOrStop()
{
    if (isReading())
        return m_voice.stop();
    const QString text = m_text().trimmed();
    if (text.isEmpty())
        return;
    m_given = text;
    m_voice.read(text, m_language);
}

void ReadButton::refresh()
{
    setText(isReading() ? tr("Stop reading") : tr("Read aloud"));
    setIcon(Afterword::icon(isReading() ? u"player-stop"_s : u"volume"_s));
    setAccessibleName(
        isReading() ? tr("%1: stop reading").arg(m_heading) : tr("%1: read aloud").arg(m_heading));
}

} // namespace Afterword
