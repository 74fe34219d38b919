// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QPushButton>

#include <functional>

namespace Afterword {

class Voice;

/// Has a text read aloud, and stops it. Not shown where the machine has no voice.
class ReadButton final : public QPushButton
{
    Q_OBJECT

public:
    /// `text` is asked for each time; `heading` is what a screen reader calls it.
    ReadButton(Voice &voice, const QString &heading, std::function<QString()> text,
        QWidget *parent = nullptr);

    void setLanguage(const QLocale &language);

Q_SIGNALS:
    void refused(const QString &message); ///< why nothing is heard

private:
    bool isReading() const;
    void readOrStop();
    void refresh();

    Voice &m_voice;
    const QString m_heading;
    const std::function<QString()> m_text;
    QLocale m_language;
    QString m_given; ///< what the voice was given last
};

} // namespace Afterword
