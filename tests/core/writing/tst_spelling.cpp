// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/spelling/spelling.h"
#include "core/writing/spelling/wordcost.h"

#include <QTest>

#include <memory>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_Spelling final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aRightWordIsLeftAlone_data();
    void aRightWordIsLeftAlone();
    void aMisspelledWordIsFoundWithWhatWasMeant_data();
    void aMisspelledWordIsFoundWithWhatWasMeant();
    void aKnownNameIsRight();
    void aDictionaryThatIsNotInstalledSaysWhatToInstall();
    void eachLanguageHasItsSpelling_data();
    void eachLanguageHasItsSpelling();
    void theCostOfASlipGrowsWithHowUnlikelyItIs();

private:
    QStringList misspelledIn(const QString &text);

    const Lexicon m_lexicon = Lexicon::builtIn();
    std::unique_ptr<SpellingCheck> m_spelling;
};

void tst_Spelling::initTestCase()
{
    auto dictionary = HunspellDictionary::open(u"en_US"_s);

    QVERIFY2(dictionary, dictionary ? "" : qPrintable(toString(dictionary.error())));
    m_spelling = std::make_unique<SpellingCheck>(std::move(*dictionary), m_lexicon);
}

QStringList tst_Spelling::misspelledIn(const QString &text)
{
    QStringList words;
    for (const Finding &finding : m_spelling->check(tokensOf(text)))
        words += finding.found;
    return words;
}

void tst_Spelling::aRightWordIsLeftAlone_data()
{
    QTest::addColumn<QString>("text");

    for (const char *text : {"Thank you for the résumé of the onboarding.",
             "The backend team posts on LinkedIn and GitHub.",
             "Write to sam.taylor@example.org or see https://exampel.org/abuot.",
             "The ETA of the KPIs and the APIs",
             "We met at 10:30am on the 3rd, for 45min, at $5,000.", "I’ll send it; you’re kind.",
             "The team’s robots and the teams’ pilots.", "Well-known, re-used and co-written work.",
             "I spoke with Kowalczyk and Okonkwo of Wroclaw.",
             "Ms. Okafor, Ph.D., lives in the U.S.", "It was 日本語 and кириллица.",
             "a.m. and p.m.", "An e-mail, a follow-up, a thank-you.", "iPhone, macOS and DevOps",
             "She is a decision-maker.", "Fintech startups upskill."})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void tst_Spelling::aRightWordIsLeftAlone()
{
    QFETCH(const QString, text);

    QCOMPARE(misspelledIn(text), QStringList());
}

void tst_Spelling::aMisspelledWordIsFoundWithWhatWasMeant_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("right");

    const std::initializer_list<std::pair<const char *, const char *>> rows
        = {{"recieve", "receive"}, {"definately", "definitely"}, {"seperate", "separate"},
            {"oppertunity", "opportunity"}, {"oportunity", "opportunity"},
            {"intrested", "interested"}, {"apreciate", "appreciate"}, {"greatful", "grateful"},
            {"sincerly", "sincerely"}, {"managment", "management"}, {"experiance", "experience"},
            {"comunication", "communication"}, {"posistion", "position"}, {"wich", "which"},
            {"teh", "the"}, {"Teh", "The"}, {"thier", "their"}, {"alot", "a lot"},
            {"forwad", "forward"}, {"interveiw", "interview"}, {"intervew", "interview"},
            {"tommorow", "tomorrow"}, {"dont", "don't"}, {"didnt", "didn't"}, {"youre", "you're"},
            {"theyre", "they're"}, {"couldnt", "couldn't"}, {"proffesional", "professional"},
            {"succesful", "successful"}, {"neccessary", "necessary"}, {"untill", "until"},
            {"recomend", "recommend"}, {"enviroment", "environment"}, {"beleive", "believe"},
            {"truely", "truly"}, {"comming", "coming"}, {"writting", "writing"},
            {"occured", "occurred"}, {"refered", "referred"}, {"knowlege", "knowledge"},
            {"discusion", "discussion"}, {"aswell", "as well"}, {"infact", "in fact"},
            {"adress", "address"}, {"collegue", "colleague"}, {"responsability", "responsibility"},
            {"suprised", "surprised"}, {"analitics", "analytics"}};
    for (const auto &[wrong, right] : rows)
        QTest::newRow(wrong) << QString::fromUtf8(wrong) << QString::fromUtf8(right);
}

void tst_Spelling::aMisspelledWordIsFoundWithWhatWasMeant()
{
    QFETCH(const QString, wrong);
    QFETCH(const QString, right);

    QCOMPARE(misspelledIn(wrong + u" it is"_s), QStringList{wrong});
    const QStringList first = m_spelling->suggestions(wrong).mid(0, 3);
    QVERIFY2(first.contains(right), qPrintable(first.join(u", "_s)));
}

void tst_Spelling::aKnownNameIsRight()
{
    QCOMPARE(misspelledIn(u"Acmetron said so"_s), QStringList{u"Acmetron"_s});

    m_spelling->setKnownWords({u"Acmetron Robotics"_s, u"Xanthippa Núñez"_s});

    QCOMPARE(misspelledIn(u"Acmetron’s xanthippa and núñez"_s), QStringList());
    m_spelling->setKnownWords({});
}

void tst_Spelling::aDictionaryThatIsNotInstalledSaysWhatToInstall()
{
    const auto none = HunspellDictionary::open(u"en_XX"_s, {u"/nowhere"_s});

    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::Access);
    QVERIFY(none.error().expected.contains(u"hunspell-en-xx"_s));
}

void tst_Spelling::eachLanguageHasItsSpelling_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("wrong");

    QTest::newRow("American") << u"en_US"_s << u"color"_s << u"colour"_s;
    QTest::newRow("British") << u"en_GB"_s << u"colour"_s << u"color"_s;
}

void tst_Spelling::eachLanguageHasItsSpelling()
{
    QFETCH(const QString, language);
    QFETCH(const QString, right);
    QFETCH(const QString, wrong);
    auto dictionary = HunspellDictionary::open(language);
    QVERIFY2(dictionary, dictionary ? "" : qPrintable(toString(dictionary.error())));

    SpellingCheck spelling(std::move(*dictionary), m_lexicon);

    QVERIFY(spelling.knows(right));
    QVERIFY(!spelling.knows(wrong));
    QVERIFY(spelling.suggestions(wrong).contains(right));
}

void tst_Spelling::theCostOfASlipGrowsWithHowUnlikelyItIs()
{
    QCOMPARE(typingCost(u"same"_s, u"same"_s), 0.0);
    QVERIFY(typingCost(u"teh"_s, u"the"_s) < typingCost(u"tah"_s, u"the"_s));
    QVERIFY(typingCost(u"comming"_s, u"coming"_s) < typingCost(u"copming"_s, u"coming"_s));
    QVERIFY(typingCost(u"fir"_s, u"for"_s) < typingCost(u"fxr"_s, u"for"_s));
    QVERIFY(typingCost(u"kold"_s, u"cold"_s) > typingCost(u"coldd"_s, u"cold"_s));
    QVERIFY(typingCost(u"nothing"_s, u"alike"_s, 1) > 1);
    QVERIFY(!mayBeNear(u"quiz"_s, u"robot"_s, 1));
    QVERIFY(mayBeNear(u"recieve"_s, u"receive"_s, 1));
}

QTEST_GUILESS_MAIN(tst_Spelling)
#include "tst_spelling.moc"
