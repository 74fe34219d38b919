// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outside/voice.h"

namespace Afterword {

/// A voice that is moved by hand.
class HandVoice final : public Voice
{
public:
    bool isThere() const override { return hasVoice; }
    QString reading() const override { return m_text; }
    void read(const QString &text, const QLocale &language) override
    {
        spoken = language;
        m_text = text;
        Q_EMIT changed();
    }
    void stop() override { come(); }
    /// It has come to the end of the text.
    void come()
    {
        m_text.clear();
        Q_EMIT changed();
    }

    bool hasVoice = true;
    QLocale spoken; ///< the language it was last asked for

private:
    QString m_text;
};

} // namespace Afterword
