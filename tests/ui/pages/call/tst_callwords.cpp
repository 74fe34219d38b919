// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/templateshelf.h"
#include "tests/ui/pages/call/callworld.h"
#include "ui/pages/call/callsubject.h"

#include <QTest>

#include <algorithm>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

FollowUp firstCall(const Session &session)
{
    return *std::ranges::find(session.plan().followUps, LogKind::Call, &FollowUp::kind);
}

QString scriptOf(const CallWorld &world)
{
    const auto words = callWords(*world.session, world.preferences, firstCall(*world.session));
    return words ? words->script.paragraphs.join(u'\n') : u"(none)"_s;
}

QString voicemailOf(const CallWorld &world)
{
    const auto words = callWords(*world.session, world.preferences, firstCall(*world.session));
    return words ? words->voicemail.paragraphs.join(u'\n') : u"(none)"_s;
}

} // namespace

class TestCallWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallIsSpokenInTheSeekersOwnWords()
    {
        const CallWorld world(waitingForAna());
        const QString usual = scriptOf(world);
        const QString folder = world.preferences.letterFolder();

        QVERIFY(keepLetterText(folder, u"call-script"_s, u"Good day, {{name}} speaking.\n"_s));

        QVERIFY(scriptOf(world).startsWith(u"Good day, "_s));
        QVERIFY(restoreLetterText(folder, u"call-script"_s));
        QCOMPARE(scriptOf(world), usual);
    }

    void soIsAVoicemail()
    {
        const CallWorld world(waitingForAna());
        const QString folder = world.preferences.letterFolder();

        QVERIFY(keepLetterText(folder, u"voicemail"_s, u"{{name}} here. Please ring me.\n"_s));

        QVERIFY(voicemailOf(world).endsWith(u" here. Please ring me."_s));
    }
};

QTEST_MAIN(TestCallWords)
#include "tst_callwords.moc"
