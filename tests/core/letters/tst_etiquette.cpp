// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/etiquette.h"

#include "core/letters/lettertemplate.h"
#include "tests/core/letters/letterworld.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_Etiquette final : public QObject
{
    Q_OBJECT

private slots:
    void noModelLetterBreaksARule_data();
    void noModelLetterBreaksARule();
    void aNoteThatBreaksARuleIsTold_data();
    void aNoteThatBreaksARuleIsTold();
    void aGoodWordIsNoBadOne_data();
    void aGoodWordIsNoBadOne();
    void skillsFollowThePlaybook();
    void whoHelpedIsMissed();
    void notesToColleaguesAreToldApart();
    void theNamesOfTheDossierAreKnown();
};

namespace {

LetterWorld worldOf(int mask, int variation)
{
    LetterWorld world = worldWithout(mask);
    world.playbook.skills
        = variation % 2 == 0 ? SkillsInNotes::WithKeywords : SkillsInNotes::LeftOut;
    world.followUp.channel = variation % 3 == 0 ? Channel::Post : Channel::Email;
    if (!world.followUp.contact.isEmpty())
        world.followUp.contact = world.dossier.contacts.at(variation / 2 % 4).id;
    world.today = QDate(2026, 5, 27).addDays((variation % 5) * (variation % 7));
    world.followUp.closes = world.today;
    return world;
}

QString goodNote()
{
    return bodyText(*writeLetter(richWorld().request()));
}

QList<Check> checksOf(const QList<Finding> &findings)
{
    QList<Check> checks;
    for (const Finding &finding : findings)
        checks += finding.check;
    return checks;
}

} // namespace

void tst_Etiquette::noModelLetterBreaksARule_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("tone");
    QTest::addColumn<int>("from");

    int from = 0;
    for (const QString &name : builtInLetterNames()) {
        for (const QString &tone : {u"warm"_s, u"formal"_s, u"brief"_s, u"unheard-of"_s})
            QTest::addRow("%s, %s", qPrintable(name), qPrintable(tone)) << name << tone << from++;
    }
}

void tst_Etiquette::noModelLetterBreaksARule()
{
    QFETCH(const QString, name);
    QFETCH(const QString, tone);
    QFETCH(const int, from);

    for (int variation = from; variation < 52 * 64; variation += 52) {
        LetterWorld world = worldOf(variation * 37 % 512, variation);
        world.playbook.tone = tone;
        const LetterRequest request = world.request(name);
        const QString text = bodyText(*writeLetter(request));

        QList<Finding> findings = checkTone(text) + checkContent(text, request);

        QVERIFY2(findings.isEmpty(),
            qPrintable(u"%1 “%2”\n%3"_s.arg(int(findings.value(0).check))
                           .arg(findings.value(0).found, text)));
    }
}

void tst_Etiquette::aNoteThatBreaksARuleIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Check>("check");

    const auto with = [](const QString &sentence) {
        return goodNote().replace(
            u"\n\nYours sincerely"_s, u' ' + sentence + u"\n\nYours sincerely"_s);
    };
    QTest::newRow("salary") << with(u"What is the salary for this position?"_s) << Check::Salary;
    QTest::newRow("an amount") << with(u"I would need £45,000 a year."_s) << Check::Salary;
    QTest::newRow("asap") << with(u"Please answer ASAP."_s) << Check::Pressure;
    QTest::newRow("still waiting")
        << with(u"I am still waiting for your answer."_s) << Check::Pressure;
    QTest::newRow("not heard") << with(u"I haven’t heard from you."_s) << Check::Pressure;
    QTest::newRow("demand") << with(u"I demand a decision."_s) << Check::Pressure;
    QTest::newRow("checking in") << with(u"I am just checking in."_s) << Check::EmptyPhrase;
    QTest::newRow("touching base") << with(u"I am touching base."_s) << Check::EmptyPhrase;
    QTest::newRow("hesitate") << with(u"Please do not hesitate to call."_s) << Check::EmptyPhrase;
    QTest::newRow("sorry") << with(u"Sorry for taking so much of your time."_s) << Check::Apology;
    QTest::newRow("nervous") << with(u"I was so nervous."_s) << Check::Apology;
    QTest::newRow("lack") << with(u"I know my lack of experience is a concern."_s)
                          << Check::Apology;
    QTest::newRow("former boss") << with(u"My former boss was terrible."_s) << Check::Reproach;
    QTest::newRow("waste") << with(u"My last job was a waste of time."_s) << Check::Reproach;
    QTest::newRow("loud") << with(u"I loved it! Really! Thank you!"_s) << Check::Exclamations;
    QTest::newRow("capitals") << with(u"I am VERY interested."_s) << Check::Capitals;
    QTest::newRow("more capitals") << with(u"THANK YOU SO MUCH."_s) << Check::Capitals;
    QTest::newRow("emoji") << with(u"I liked it \U0001F600."_s) << Check::Emoji;
    QTest::newRow("smiley") << with(u"I liked it :)"_s) << Check::Emoji;
    QTest::newRow("shorthand") << with(u"Talk to u soon."_s) << Check::Shorthand;
    QTest::newRow("long sentence")
        << with(u"I think that "_s + u"the work and the team and "_s.repeated(6) + u"all fit."_s)
        << Check::LongSentence;
    QTest::newRow("five openings")
        << with(u"I came. I saw. I sat. I ate. I left."_s) << Check::SameOpening;
    QTest::newRow("no closing") << goodNote().left(goodNote().indexOf(u"\n\nYours"_s))
                                << Check::ClosingMissing;
    QTest::newRow("chummy closing")
        << goodNote().replace(u"Yours sincerely,"_s, u"Cheers,"_s) << Check::Formality;
    QTest::newRow("chummy greeting")
        << goodNote().replace(u"Dear Ms Núñez,"_s, u"Hi Ana,"_s) << Check::Formality;
    const QString bare = u"Dear Ms Núñez,\n\nWe talked. It was fine.\n\nYours sincerely,\n\nSam"_s;
    QTest::newRow("no thanks") << bare << Check::NoThanks;
    QTest::newRow("no topic") << bare << Check::NoTopic;
    QTest::newRow("no interest") << bare << Check::NoInterest;
    QTest::newRow("no next step") << bare << Check::NoNextStep;
}

void tst_Etiquette::aNoteThatBreaksARuleIsTold()
{
    QFETCH(const QString, text);
    QFETCH(const Check, check);
    const LetterWorld world = richWorld();

    const QList<Finding> findings = checkEtiquette(text, world.request());

    QVERIFY2(checksOf(findings).contains(check), qPrintable(text));
    const auto found = std::ranges::find(findings, check, &Finding::check);
    QCOMPARE(text.mid(found->position, found->length).left(found->found.size()), found->found);
}

void tst_Etiquette::aGoodWordIsNoBadOne_data()
{
    QTest::addColumn<QString>("text");

    for (const char *text : {"I am sorry that we did not reach each other.",
             "We talked about SQL and the AWS bill.", "It paid off in the end.", "What a team!",
             "The ratio is 3:1 (see the report).", "I hope that you are well.",
             "You said that you would decide on Friday.", "The KPI review was useful.",
             "I understand that other matters come first.", "I do not wish to press you."})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void tst_Etiquette::aGoodWordIsNoBadOne()
{
    QFETCH(const QString, text);

    QCOMPARE(checkTone(text), QList<Finding>());
}

void tst_Etiquette::skillsFollowThePlaybook()
{
    LetterWorld world = richWorld();
    const QString text = goodNote();
    const QString boasting
        = goodNote().replace(u"I have noted"_s, u"My skills fit. I have noted"_s);

    QVERIFY(!checksOf(checkContent(text, world.request())).contains(Check::SkillsNamed));
    QVERIFY(checksOf(checkContent(boasting, world.request())).contains(Check::SkillsNamed));
    world.playbook.skills = SkillsInNotes::WithKeywords;

    QVERIFY(checksOf(checkContent(text, world.request())).contains(Check::SkillsMissing));
    QVERIFY(!checksOf(checkContent(boasting, world.request())).contains(Check::SkillsNamed));
}

void tst_Etiquette::whoHelpedIsMissed()
{
    const LetterWorld world = richWorld();
    const QString text
        = goodNote().remove(u"Tom Okafor was most helpful; please pass on my thanks."_s);

    const QList<Finding> findings = checkContent(text, world.request());

    QCOMPARE(checksOf(findings), QList{Check::Helper});
    QCOMPARE(findings.first().expected, u"Tom Okafor"_s);
}

void tst_Etiquette::notesToColleaguesAreToldApart()
{
    LetterWorld world = richWorld();
    world.opportunity().log += {.id = {u"l1"_s},
        .kind = LogKind::ThankYou,
        .with = {{u"david"_s}},
        .at = {QDate(2026, 5, 27), QTime(18, 0)},
        .text = goodNote().replace(u"Ms Núñez"_s, u"David Li"_s)};

    const auto others = notesToColleagues(world.request());
    const QList<Finding> same = checkSameness(goodNote(), others);

    QCOMPARE(same.size(), 1);
    QCOMPARE(same.first().expected, u"David Li"_s);
    QVERIFY(same.first().count > 90);
    world.followUp.contact = {u"david"_s};
    QVERIFY(notesToColleagues(world.request()).isEmpty());
    QVERIFY(sharedPercent(goodNote(), bodyText(*writeLetter(world.request()))) < 50);
}

void tst_Etiquette::theNamesOfTheDossierAreKnown()
{
    const QStringList words = knownWords(richWorld().dossier);

    for (const QString &word : {u"Núñez"_s, u"Acme Robotics"_s, u"Sam Taylor"_s, u"Leeds"_s})
        QVERIFY2(words.contains(word), qPrintable(word));
}

QTEST_GUILESS_MAIN(tst_Etiquette)
#include "tst_etiquette.moc"
