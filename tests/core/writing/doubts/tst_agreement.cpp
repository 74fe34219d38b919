// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/doubts/agreement.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_Agreement final : public QObject
{
    Q_OBJECT

private slots:
    void aVerbThatGoesWithNoSubjectIsDoubted_data();
    void aVerbThatGoesWithNoSubjectIsDoubted();
    void aVerbThatGoesWithItsSubjectIsNot_data();
    void aVerbThatGoesWithItsSubjectIsNot();
    void aPronounBesideItsVerbLeavesNoDoubt();
    void aVerbThatMayBeANounIsOnlyASlightDoubt();

private:
    Lexicon m_lexicon = Lexicon::builtIn();
};

namespace {

/// A sentence with the verb in brackets, and what should stand there.
void addWrong(const char *what, const QString &marked, const QString &meant)
{
    QTest::newRow(what) << marked << meant;
}

} // namespace

void tst_Agreement::aVerbThatGoesWithNoSubjectIsDoubted_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("meant");

    addWrong("one beside", u"The position [require] patience."_s, u"requires"_s);
    addWrong("many beside", u"The nurses [deserves] it."_s, u"deserve"_s);
    addWrong("behind a place", u"The stories about the railroad [was] long."_s, u"were"_s);
    addWrong("behind two places",
        u"The equipment in the bathroom on the second floor [require] attention."_s, u"requires"_s);
    addWrong("two and one", u"The principal and her deputy [was] honest."_s, u"were"_s);
    addWrong("you and somebody", u"I saw how you and your brother [puts] it."_s, u"put"_s);
    addWrong(
        "a list", u"The boiler room, the stage lights and that gate [has] been cold."_s, u"have"_s);
    addWrong("most of many", u"Most of the calls we get at night [is] short."_s, u"are"_s);
    addWrong("that I met", u"The people I met at the fair [was] kind."_s, u"were"_s);
    addWrong("that you gave me", u"The sample that you gave me [contain] a joke."_s, u"contains"_s);
    addWrong(
        "who knows", u"A mother who knows the face at the door [need] fewer words."_s, u"needs"_s);
    addWrong("a participle", u"A man applying for the job [wonder] if he may."_s, u"wonders"_s);
    addWrong("to do", u"The decision to hire two people [were] wise."_s, u"was"_s);
    addWrong("who, of many", u"I like people who [has] time."_s, u"have"_s);
    addWrong("that, of one", u"It was a dose that [were] too high."_s, u"was"_s);
    addWrong("there is", u"There [is] so many details."_s, u"are"_s);
    addWrong("so do", u"I agree, and so [does] their families."_s, u"do"_s);
    addWrong("how many", u"I saw how many pages [was] missing."_s, u"were"_s);
    addWrong("what", u"I watch what [happen] next."_s, u"happens"_s);
    addWrong("each of them", u"Each of them [have] agreed."_s, u"has"_s);
    addWrong("the number of", u"The number of visitors [have] doubled."_s, u"has"_s);
    addWrong("behind a beginning", u"By the end of the month the quietest boy [were] reading."_s,
        u"was"_s);
    addWrong("I", u"This year I [has] two."_s, u"have"_s);
    addWrong("I, last year", u"I [were] late."_s, u"was"_s);
    addWrong("it, and a noun for a verb", u"It grows, and it [smell] of apples."_s, u"smells"_s);
}

void tst_Agreement::aVerbThatGoesWithNoSubjectIsDoubted()
{
    QFETCH(const QString, marked);
    QFETCH(const QString, meant);
    const QString sentence = QString(marked).remove(u'[').remove(u']');

    const auto doubts = doubtfulAgreement(tokensOf(sentence), m_lexicon);

    QCOMPARE(doubts.size(), 1);
    QCOMPARE(doubts.first().finding.position, marked.indexOf(u'['));
    QCOMPARE(doubts.first().finding.suggestions, QStringList{meant});
}

void tst_Agreement::aVerbThatGoesWithItsSubjectIsNot_data()
{
    QTest::addColumn<QString>("sentence");

    const QStringList sentences{u"The work study program requires patience."_s,
        u"The team are proud of their work."_s, u"Bread and butter is enough."_s,
        u"My friend and mentor is here."_s, u"Ten years is a long time."_s,
        u"If she were here, she would agree."_s, u"She read it as if it were hers."_s,
        u"There are children in this town who have never seen one."_s,
        u"The man who said the results were in was right."_s,
        u"What I liked most were the tools."_s, u"Never have I seen it."_s, u"So do I."_s,
        u"Let me see whether she does."_s, u"A short call or an email would do."_s,
        u"After a short wait you are called."_s,
        u"It is a module that will automatically do everything."_s,
        u"An 8 a.m. start is no trouble for me."_s, u"I knew that morning was the time."_s,
        u"The news is good."_s, u"Neither the manager nor the nurses were there."_s};
    for (const QString &sentence : sentences)
        QTest::newRow(qPrintable(sentence)) << sentence;
}

void tst_Agreement::aVerbThatGoesWithItsSubjectIsNot()
{
    QFETCH(const QString, sentence);

    const auto doubts = doubtfulAgreement(tokensOf(sentence), m_lexicon);

    QVERIFY2(doubts.isEmpty(), qPrintable(doubts.value(0).finding.found));
}

void tst_Agreement::aPronounBesideItsVerbLeavesNoDoubt()
{
    const auto doubts = doubtfulAgreement(tokensOf(u"I think they was late."_s), m_lexicon);

    QCOMPARE(certainOf(doubts).size(), 1);
}

void tst_Agreement::aVerbThatMayBeANounIsOnlyASlightDoubt()
{
    const auto verb = doubtfulAgreement(tokensOf(u"The cook complain."_s), m_lexicon);
    const auto noun = doubtfulAgreement(tokensOf(u"The manager need the keys."_s), m_lexicon);

    QCOMPARE(verb.value(0).strength, DoubtStrength::Strong);
    QCOMPARE(noun.value(0).strength, DoubtStrength::Slight);
}

QTEST_GUILESS_MAIN(tst_Agreement)
#include "tst_agreement.moc"
