// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outside/systemvoice.h"

#include "ui/outside/spokenlocale.h"

#include <QTextToSpeech>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// A voice of Qt TextToSpeech.
class EngineVoice final : public Voice
{
public:
    using Voice::Voice;

    bool isThere() const override;
    QString reading() const override { return m_text; }
    void read(const QString &text, const QLocale &language) override;
    void stop() override;

private:
    void begin();
    void follow(QTextToSpeech::State state);
    void end();

    QTextToSpeech *m_engine = nullptr; ///< null: nothing was read yet
    QString m_text;
    bool m_hasBegun = false; ///< an engine is ready before it speaks, too
};

bool EngineVoice::isThere() const
{
    QStringList engines = QTextToSpeech::availableEngines();
    engines.removeAll(u"mock"_s); // Qt's own, for tests: it says nothing
    return !engines.isEmpty();
}

void EngineVoice::begin()
{
    if (m_engine)
        return;
    m_engine = new QTextToSpeech(this);
    connect(m_engine, &QTextToSpeech::stateChanged, this, &EngineVoice::follow);
}

void EngineVoice::read(const QString &text, const QLocale &language)
{
    begin();
    if (m_engine->state() == QTextToSpeech::Error) {
        const QString why = m_engine->errorString();
        // Another one next time: whatever the voice needs may have been started by then.
        m_engine->deleteLater();
        m_engine = nullptr;
        Q_EMIT failed(why);
        return;
    }
    m_engine->stop();
    m_engine->setLocale(spokenLocale(language, m_engine->availableLocales()));
    m_text = text;
    m_hasBegun = m_engine->state() == QTextToSpeech::Speaking;
    m_engine->say(text);
    Q_EMIT changed();
}

void EngineVoice::stop()
{
    if (m_text.isEmpty())
        return;
    m_engine->stop();
    end();
}

void EngineVoice::follow(QTextToSpeech::State state)
{
    if (state == QTextToSpeech::Speaking)
        m_hasBegun = true;
    if (state == QTextToSpeech::Error)
        Q_EMIT failed(m_engine->errorString());
    if (state == QTextToSpeech::Error || (state == QTextToSpeech::Ready && m_hasBegun))
        end();
}

void EngineVoice::end()
{
    m_text.clear();
    m_hasBegun = false;
    Q_EMIT changed();
}

} // namespace

Voice *systemVoice(QObject *parent)
{
    return new EngineVoice(parent);
}

} // namespace Afterword
