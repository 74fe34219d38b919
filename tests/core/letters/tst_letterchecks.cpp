// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letterchecks.h"

#include "core/letters/lettertemplate.h"
#include "core/letters/namecheck.h"
#include "tests/core/letters/letterworld.h"

#include <QTest>

#include <algorithm>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_LetterChecks final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsLeftToFillIsFound_data();
    void whatIsLeftToFillIsFound();
    void aNameIsHeldAgainstTheCard_data();
    void aNameIsHeldAgainstTheCard();
    void aNameThatIsRightIsLeftAlone_data();
    void aNameThatIsRightIsLeftAlone();
    void theWrongGreetingIsFound_data();
    void theWrongGreetingIsFound();
    void theEmployerOfAnotherLetterIsFound();
    void anEmployerWhomTheyTalkedAboutMayBeNamed();
    void aLetterThatIsTooShortOrTooLongIsSaidSo();
    void anAddressThatIsNoneAsksForALook_data();
    void anAddressThatIsNoneAsksForALook();
    void aLateLetterIsNoFault();
    void ourOwnLettersAreReady_data();
    void ourOwnLettersAreReady();
    void theDistanceOfTwoWords_data();
    void theDistanceOfTwoWords();
};

namespace {

const QString filler
    = u"\n\nThank you for taking the time yesterday to talk with me about the position. I enjoyed "
      "hearing about the work and the people, and I came away with a clear picture of both. I "
      "remain very interested and would be glad to join you. I look forward to hearing from you "
      "soon. If there is anything more that you would like to know, I will be happy to send it.\n\n"
      "Yours sincerely,\n\nSam Taylor"_s;

QList<Finding> findingsIn(const QString &text, const LetterWorld &world = richWorld())
{
    return checkLetter(text, world.request());
}

QString spelled(const QList<Finding> &findings)
{
    QStringList all;
    for (const Finding &finding : findings)
        all += u"%1>%2"_s.arg(finding.found, finding.expected);
    return all.join(u' ');
}

} // namespace

void tst_LetterChecks::whatIsLeftToFillIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");

    QTest::newRow("a tag") << u"about {{topics}} and"_s << u"{{topics}}"_s;
    QTest::newRow("half a tag") << u"about {{topics and"_s << u"{{topics and"_s;
    QTest::newRow("brackets") << u"the [position] at"_s << u"[position]"_s;
    QTest::newRow("brackets with words") << u"the [Your Name] at"_s << u"[Your Name]"_s;
    QTest::newRow("angles") << u"the <company name> at"_s << u"<company name>"_s;
    QTest::newRow("crosses") << u"at XXX and"_s << u"XXX"_s;
    QTest::newRow("a gap") << u"at ____ and"_s << u"____"_s;
    QTest::newRow("a reminder") << u"at TBD and"_s << u"TBD"_s;
    QTest::newRow("questions") << u"at ??? and"_s << u"???"_s;
    QTest::newRow("a figure is none") << u"volume XX and [3], at 2 < 3"_s << QString();
    QTest::newRow("an address is none") << u"<sam@example.org>"_s << QString();
    QTest::newRow("three dots are none") << u"well..."_s << QString();
}

void tst_LetterChecks::whatIsLeftToFillIsFound()
{
    QFETCH(const QString, text);
    QFETCH(const QString, found);
    const QString letter = u"Dear Ms Núñez,\n\n"_s + text + filler;

    const QList<Finding> findings = findingsIn(letter);

    QCOMPARE(findings.size(), found.isEmpty() ? 0 : 1);
    QCOMPARE(findings.value(0).found, found);
    QCOMPARE(letter.mid(findings.value(0).position, findings.value(0).length), found);
    QCOMPARE(verdictOf(findings), found.isEmpty() ? Verdict::Ready : Verdict::NotYet);
}

void tst_LetterChecks::aNameIsHeldAgainstTheCard_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("accents left out, greeting") << u"Dear Ms Nunez,"_s << u"Nunez>Núñez"_s;
    QTest::newRow("one accent left out") << u"Dear Ms Núnez,"_s << u"Núnez>Núñez"_s;
    QTest::newRow("another letter") << u"Dear Ms Munez,"_s << u"Munez>Núñez"_s;
    QTest::newRow("lower case") << u"Dear Ms núñez,"_s << u"núñez>Núñez"_s;
    QTest::newRow("two names") << u"Dear Ana Nuñez,"_s << u"Nuñez>Núñez"_s;
    QTest::newRow("no comma") << u"Dear Ms Nunez"_s << u"Nunez>Núñez"_s;
    QTest::newRow("in the text") << u"Dear Ms Núñez,\n\nI met Tom Okofor there."_s
                                 << u"Okofor>Okafor"_s;
    QTest::newRow("two letters off")
        << u"Dear Ms Núñez,\n\nI met Tom Okaffer there."_s << u"Okaffer>Okafor"_s;
    QTest::newRow("possessive") << u"Dear Ms Núñez,\n\nIt was Marie Duboi's idea."_s
                                << u"Duboi>Dubois"_s;
    QTest::newRow("accents at the head of a sentence")
        << u"Dear Ms Núñez,\n\nNunez is a fine name."_s << u"Nunez>Núñez"_s;
}

void tst_LetterChecks::aNameIsHeldAgainstTheCard()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const QString letter = text + filler;

    const QList<Finding> findings = findingsIn(letter);

    QCOMPARE(spelled(findings), expected);
    QCOMPARE(findings.front().check, Check::Name);
    QCOMPARE(
        letter.mid(findings.front().position, findings.front().length), findings.front().found);
    QVERIFY(verdictOf(findings) != Verdict::Ready);
}

void tst_LetterChecks::aNameThatIsRightIsLeftAlone_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("the card's form") << u"Dear Ms Núñez,"_s;
    QTest::newRow("the title with a stop") << u"Dear Ms. Núñez,"_s;
    QTest::newRow("the given name") << u"Hello Ana,"_s;
    QTest::newRow("the full name") << u"Dear Ana Núñez:"_s;
    QTest::newRow("possessive") << u"Dear Ms Núñez,\n\nI liked Tom Okafor's tour, and Núñez’s."_s;
    QTest::newRow("a month like a name") << u"Dear Ms Núñez,\n\nBy June or on Monday."_s;
    QTest::newRow("the head of a sentence") << u"Dear Ms Núñez,\n\nMarch came. Maria came."_s;
    QTest::newRow("another person of the search") << u"Dear Ms Núñez,\n\nI know Mario there."_s;
    QTest::newRow("no greeting") << QString();
}

void tst_LetterChecks::aNameThatIsRightIsLeftAlone()
{
    QFETCH(const QString, text);
    LetterWorld world = richWorld();
    world.dossier.contacts += {.id = {u"mario"_s}, .given = u"Mario"_s, .family = u"Rossi"_s};

    const QList<Finding> findings = findingsIn(text + filler, world);

    QCOMPARE(spelled(findings), QString());
    QCOMPARE(verdictOf(findings), Verdict::Ready);
}

void tst_LetterChecks::theWrongGreetingIsFound_data()
{
    QTest::addColumn<QString>("greeting");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("severity");

    QTest::newRow("a colleague") << u"Dear David Li,"_s << u"David Li>Ms Núñez"_s
                                 << int(Severity::Error);
    QTest::newRow("nobody") << u"Dear hiring team,"_s << u"hiring team>Ms Núñez"_s
                            << int(Severity::Error);
    QTest::newRow("a short name, nearly")
        << u"Dear Anna,"_s << u"Anna>Ms Núñez"_s << int(Severity::Error);
    QTest::newRow("another title") << u"Dear Mr Núñez,"_s << u"Mr>Ms"_s << int(Severity::Warning);
}

void tst_LetterChecks::theWrongGreetingIsFound()
{
    QFETCH(const QString, greeting);
    QFETCH(const QString, expected);
    QFETCH(const int, severity);

    const QList<Finding> findings = findingsIn(greeting + filler);

    QCOMPARE(spelled(findings), expected);
    QCOMPARE(findings.front().check, Check::Salutation);
    QCOMPARE(int(findings.front().severity), severity);
}

void tst_LetterChecks::theEmployerOfAnotherLetterIsFound()
{
    LetterWorld world = richWorld();
    world.dossier.opportunities += {.id = {u"verity"_s}, .employer = u"Verity Bank"_s};
    const QString letter = u"Dear Ms Núñez,\n\nI would like to work at Verity Bank."_s + filler;

    const QList<Finding> findings = findingsIn(letter, world);

    QCOMPARE(spelled(findings), u"Verity Bank>Acme Robotics"_s);
    QCOMPARE(findings.front().check, Check::OtherEmployer);
    QCOMPARE(findings.front().position, letter.indexOf(u"Verity"_s));
    QCOMPARE(verdictOf(findings), Verdict::NotYet);
}

void tst_LetterChecks::anEmployerWhomTheyTalkedAboutMayBeNamed()
{
    LetterWorld world = richWorld();
    world.dossier.opportunities += {.id = {u"verity"_s}, .employer = u"Verity Bank"_s};
    world.dossier.opportunities += {.id = {u"acme-2"_s}, .employer = u"Acme"_s};
    world.interview().topics += u"the work for Verity Bank"_s;

    QVERIFY(findingsIn(
        u"Dear Ms Núñez,\n\nI liked your work for Verity Bank. Acme Robotics is fine."_s + filler,
        world)
                .isEmpty());
}

void tst_LetterChecks::aLetterThatIsTooShortOrTooLongIsSaidSo()
{
    const QString longText = u"word "_s.repeated(200);

    const QList<Finding> shortOne = findingsIn(u"Dear Ms Núñez, thank you."_s);
    const QList<Finding> longOne = findingsIn(longText);

    QCOMPARE(shortOne.size(), 1);
    QCOMPARE(shortOne.front().check, Check::Length);
    QCOMPARE(shortOne.front().count, 5);
    QCOMPARE(longOne.front().count, 200);
    QCOMPARE(verdictOf(longOne), Verdict::Ready);
}

void tst_LetterChecks::anAddressThatIsNoneAsksForALook_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QStringList>("emails");
    QTest::addColumn<bool>("isFound");

    QTest::newRow("words") << Channel::Email << QStringList{u"not an email"_s} << true;
    QTest::newRow("an address") << Channel::Email << QStringList{u"ana@acme.example"_s} << false;
    QTest::newRow("none at all") << Channel::Email << QStringList() << false;
    QTest::newRow("by post") << Channel::Post << QStringList{u"not an email"_s} << false;
}

void tst_LetterChecks::anAddressThatIsNoneAsksForALook()
{
    QFETCH(const Channel, channel);
    QFETCH(const QStringList, emails);
    QFETCH(const bool, isFound);
    LetterWorld world = richWorld();
    world.followUp.channel = channel;
    for (Contact &contact : world.dossier.contacts)
        contact.emails = emails;

    const QList<Finding> findings = findingsIn(u"Dear Ms Núñez,"_s + filler, world);

    QCOMPARE(findings.size(), isFound ? 1 : 0);
    if (isFound) {
        QCOMPARE(findings.front().check, Check::Recipient);
        QCOMPARE(findings.front().expected, u"Ana Núñez"_s);
        QCOMPARE(verdictOf(findings), Verdict::LookAgain);
    }
}

void tst_LetterChecks::aLateLetterIsNoFault()
{
    LetterWorld world = richWorld();
    world.today = QDate(2026, 5, 31);

    const QList<Finding> findings = findingsIn(u"Dear Ms Núñez,"_s + filler, world);

    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.front().check, Check::Late);
    QCOMPARE(findings.front().count, 3);
    QCOMPARE(verdictOf(findings), Verdict::Ready);
}

void tst_LetterChecks::ourOwnLettersAreReady_data()
{
    QTest::addColumn<QString>("name");

    for (const QString &name : builtInLetterNames()) {
        if (name != u"call-script"_s && name != u"voicemail"_s)
            QTest::newRow(qPrintable(name)) << name;
    }
}

void tst_LetterChecks::ourOwnLettersAreReady()
{
    QFETCH(const QString, name);

    for (const auto &[tone, person] : {std::pair(u"warm"_s, u"ana"_s),
             std::pair(u"formal"_s, u"david"_s), std::pair(u"brief"_s, u"tom"_s)}) {
        LetterWorld world = richWorld();
        world.playbook.tone = tone;
        world.followUp.contact = {person};
        const Result<Letter> letter = writeLetter(world.request(name));

        QVERIFY(letter);
        QCOMPARE(spelled(findingsIn(bodyText(*letter), world)), QString());
    }
}

void tst_LetterChecks::theDistanceOfTwoWords_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("distance");

    QTest::newRow("the same") << u"nunez"_s << u"nunez"_s << 0;
    QTest::newRow("one changed") << u"nunez"_s << u"munez"_s << 1;
    QTest::newRow("one left out") << u"dubois"_s << u"duboi"_s << 1;
    QTest::newRow("two put in") << u"li"_s << u"liao"_s << 2;
    QTest::newRow("nothing") << QString() << u"abc"_s << 3;
}

void tst_LetterChecks::theDistanceOfTwoWords()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const int, distance);

    QCOMPARE(editDistance(one, other), distance);
    QCOMPARE(editDistance(other, one), distance);
}

QTEST_GUILESS_MAIN(tst_LetterChecks)
#include "tst_letterchecks.moc"
