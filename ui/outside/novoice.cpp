// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outside/systemvoice.h"

namespace Afterword {

namespace {

/// Stands in where the program was built without Qt TextToSpeech.
class NoVoice final : public Voice
{
public:
    using Voice::Voice;

    bool isThere() const override { return false; }
    QString reading() const override { return {}; }
    void read(const QString &, const QLocale &) override { }
    void stop() override { }
};

} // namespace

Voice *systemVoice(QObject *parent)
{
    return new NoVoice(parent);
}

} // namespace Afterword
