// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/text/findingnames.h"
#include "core/writing/writingcheck.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_WritingCheck final : public QObject
{
    Q_OBJECT

private slots:
    void greetingAndClosingHaveNoGrammar();
    void aNameBelowTheClosingIsNoMisspelling();
    void whatOnlyAParserCanTellIsFoundWhenLookedInto_data();
    void whatOnlyAParserCanTellIsFoundWhenLookedInto();
    void oneSlipHidesNoOther();
    void aSentenceThatIsOnlyOddIsLeftAlone();
    void anUnchangedSentenceKeepsWhatWasFound();
    void aStoppedCheckLosesNothing();
    void aMissingDictionaryIsSaidAndTheRestGoesOn();
    void theLanguageFollowsTheRegion_data();
    void theLanguageFollowsTheRegion();
    void theGraverOfTwoFindingsStays();
    void everyCheckHasItsNameInTheFormat();

private:
    WritingCheck m_check{u"en_GB"_s};
};

namespace {

QStringList foundIn(const QList<Finding> &findings)
{
    QStringList found;
    for (const Finding &finding : findings)
        found += finding.found;
    return found;
}

} // namespace

void tst_WritingCheck::greetingAndClosingHaveNoGrammar()
{
    m_check.setKnownWords({u"Núñez"_s, u"Sam Taylor"_s});

    const auto findings = m_check.check(
        u"4 Canal Wharff\n\ndear Ms Núñez,\n\nI seen it.\n\nkind regards,\n\nSam Taylor\n"_s);

    QCOMPARE(foundIn(findings), QStringList{u"seen"_s});
}

void tst_WritingCheck::aNameBelowTheClosingIsNoMisspelling()
{
    const auto findings = m_check.check(
        u"Dear Ms Lee,\n\nThank you for the tour.\n\nKind regrads,\n\nKenji Watanabe\n"_s);

    QCOMPARE(foundIn(findings), QStringList{u"regrads"_s});
}

void tst_WritingCheck::whatOnlyAParserCanTellIsFoundWhenLookedInto_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("meant");

    QTest::newRow("who does it") << u"The man that I met explain the plan."_s << u"explains"_s;
    QTest::newRow("its") << u"I think its probably in the mail."_s << u"it's"_s;
    QTest::newRow("the form") << u"Could we met on Monday?"_s << u"meet"_s;
}

void tst_WritingCheck::whatOnlyAParserCanTellIsFoundWhenLookedInto()
{
    QFETCH(const QString, sentence);
    QFETCH(const QString, meant);

    const auto findings = m_check.check(sentence);

    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().suggestions.first(), meant);
    QVERIFY(m_check.check(sentence, CheckDepth::WhileTyping) == findings);
    QVERIFY(WritingCheck(u"en_GB"_s).check(sentence, CheckDepth::WhileTyping).isEmpty());
}

void tst_WritingCheck::oneSlipHidesNoOther()
{
    const auto findings
        = m_check.check(u"Its probably late, but I look forward to hear from you."_s);

    QCOMPARE(foundIn(findings), (QStringList{u"Its"_s, u"hear"_s}));
}

void tst_WritingCheck::aSentenceThatIsOnlyOddIsLeftAlone()
{
    for (const QString &text : {u"Once again, many thanks for everything."_s,
             u"Ten out of ten, as far as robots go."_s, u"So far, so good."_s})
        QCOMPARE(foundIn(m_check.check(text)), QStringList());
}

void tst_WritingCheck::anUnchangedSentenceKeepsWhatWasFound()
{
    const QString text = u"I recieve it. I enjoy it."_s;
    const auto before = m_check.check(text);

    const auto after = m_check.check(u"Well then. "_s + text, CheckDepth::WhileTyping);

    QCOMPARE(before.size(), 1);
    QCOMPARE(after.size(), 1);
    QCOMPARE(after.first().position, before.first().position + 11);
}

void tst_WritingCheck::aStoppedCheckLosesNothing()
{
    const QString text = u"I recieve it. You recieve it."_s;
    const auto before = m_check.check(text);
    std::stop_source stop;
    stop.request_stop();

    QCOMPARE(m_check.check(text, CheckDepth::Thorough, stop.get_token()), QList<Finding>());
    QCOMPARE(m_check.check(text), before);
}

void tst_WritingCheck::aMissingDictionaryIsSaidAndTheRestGoesOn()
{
    WritingCheck check(u"en_XX"_s, {u"/nowhere"_s});

    const auto findings = check.check(u"I recieve the the plan."_s);

    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings.first().check, Check::NoDictionary);
    QCOMPARE(findings.first().expected, u"en_XX"_s);
    QCOMPARE(findings.last().rule, u"doubled-word"_s);
}

void tst_WritingCheck::theLanguageFollowsTheRegion_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("language");

    QTest::newRow("California") << u"US-CA"_s << u"en_US"_s;
    QTest::newRow("England") << u"GB-ENG"_s << u"en_GB"_s;
    QTest::newRow("Germany") << u"DE"_s << u"en_GB"_s;
    QTest::newRow("not known") << QString() << u"en_US"_s;
}

void tst_WritingCheck::theLanguageFollowsTheRegion()
{
    QFETCH(const QString, region);
    QFETCH(const QString, language);

    QCOMPARE(letterLanguage(region), language);
}

void tst_WritingCheck::theGraverOfTwoFindingsStays()
{
    const Finding name{
        .check = Check::Name, .severity = Severity::Error, .position = 3, .length = 5};
    const Finding spelling{
        .check = Check::Spelling, .severity = Severity::Warning, .position = 3, .length = 5};
    const Finding length{.check = Check::Length};
    const Finding wide{.check = Check::LongSentence, .position = 0, .length = 90};

    QCOMPARE(merged({spelling, wide, name, length}), (QList{length, wide, name}));
    QCOMPARE(verdictOf({spelling, length}), Verdict::LookAgain);
    QCOMPARE(verdictOf({name, spelling}), Verdict::NotYet);
    QCOMPARE(verdictOf({length}), Verdict::Ready);
}

void tst_WritingCheck::everyCheckHasItsNameInTheFormat()
{
    const QStringList names{u"spelling"_s, u"grammar"_s, u"name"_s, u"salutation"_s, u"closing"_s,
        u"length"_s, u"thanks"_s, u"interest"_s, u"next-step"_s, u"skills"_s, u"tone"_s,
        u"placeholder"_s, u"sameness"_s, u"late"_s};

    for (int check = 0; check <= int(Check::SameOpening); ++check)
        QVERIFY(names.contains(checkName(Check(check))));
    QCOMPARE(severityName(Severity::Hint), u"hint"_s);
    QCOMPARE(verdictName(Verdict::NotYet), u"not-yet"_s);
}

QTEST_GUILESS_MAIN(tst_WritingCheck)
#include "tst_writingcheck.moc"
