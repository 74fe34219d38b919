// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/doubts/verbforms.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_VerbForms final : public QObject
{
    Q_OBJECT

private slots:
    void aFormThatDoesNotFitIsDoubted_data();
    void aFormThatDoesNotFitIsDoubted();
    void aFormThatFitsIsNot_data();
    void aFormThatFitsIsNot();

private:
    Lexicon m_lexicon = Lexicon::builtIn();
};

void tst_VerbForms::aFormThatDoesNotFitIsDoubted_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("meant");

    QTest::newRow("modal") << u"The clinic will closing soon."_s << u"close"_s;
    QTest::newRow("modal, adverb") << u"I will gladly brought it."_s << u"bring"_s;
    QTest::newRow("a question") << u"Could we met on Monday?"_s << u"meet"_s;
    QTest::newRow("to") << u"I am proud to served with you."_s << u"serve"_s;
    QTest::newRow("did not") << u"I did not received it."_s << u"receive"_s;
    QTest::newRow("has") << u"She has wrote it."_s << u"written"_s;
}

void tst_VerbForms::aFormThatDoesNotFitIsDoubted()
{
    QFETCH(const QString, sentence);
    QFETCH(const QString, meant);

    const auto doubts = doubtfulVerbForms(tokensOf(sentence), m_lexicon);

    QCOMPARE(doubts.size(), 1);
    QCOMPARE(doubts.first().finding.suggestions, QStringList{meant});
}

void tst_VerbForms::aFormThatFitsIsNot_data()
{
    QTest::addColumn<QString>("sentence");

    for (const QString &sentence : {u"I will close it."_s, u"I look forward to questions."_s,
             u"She has written it."_s, u"I have a question."_s, u"I used to work there."_s,
             u"Do you read it?"_s, u"She has interesting plans."_s, u"I spoke to Used Cars."_s})
        QTest::newRow(qPrintable(sentence)) << sentence;
}

void tst_VerbForms::aFormThatFitsIsNot()
{
    QFETCH(const QString, sentence);

    const auto doubts = doubtfulVerbForms(tokensOf(sentence), m_lexicon);

    QVERIFY2(doubts.isEmpty(), qPrintable(doubts.value(0).finding.found));
}

QTEST_GUILESS_MAIN(tst_VerbForms)
#include "tst_verbforms.moc"
