// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/doubts/doubt.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_Doubt final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatReadsBetterIsShared();
    void whatReadsWorseIsNot();
    void theSuggestionsThatReadStay();
    void aClauseIsTriedWhereTheWholeDoesNotRead();
    void aStrongDoubtStandsUnlessTheParserObjects();
    void aCertainOneIsNotAskedFor();
    void aStopEndsIt();

private:
    QList<Finding> confirmed(
        const QString &marked, const QStringList &suggestions, DoubtStrength strength) const;

    std::optional<LinkParser> m_parser;
};

namespace {

/// A doubt about what stands in brackets.
Doubt doubtOf(const QString &marked, const QStringList &suggestions, DoubtStrength strength)
{
    const qsizetype from = marked.indexOf(u'[');
    const qsizetype length = marked.indexOf(u']') - from - 1;
    return {{.check = Check::Grammar,
                .position = from,
                .length = length,
                .found = marked.mid(from + 1, length),
                .suggestions = suggestions},
        strength};
}

} // namespace

void tst_Doubt::initTestCase()
{
    auto parser = LinkParser::open();
    QVERIFY(parser);
    m_parser.emplace(std::move(*parser));
}

QList<Finding> tst_Doubt::confirmed(
    const QString &marked, const QStringList &suggestions, DoubtStrength strength) const
{
    const QString text = QString(marked).remove(u'[').remove(u']');
    return confirmedDoubts({doubtOf(marked, suggestions, strength)}, {0, text}, *m_parser);
}

void tst_Doubt::whatReadsBetterIsShared()
{
    const auto findings = confirmed(
        u"The stories about the railroad [was] long."_s, {u"were"_s}, DoubtStrength::Slight);

    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().found, u"was"_s);
}

void tst_Doubt::whatReadsWorseIsNot()
{
    QVERIFY(confirmed(u"The plan [is] good."_s, {u"are"_s}, DoubtStrength::Slight).isEmpty());
}

void tst_Doubt::theSuggestionsThatReadStay()
{
    const auto findings = confirmed(
        u"I left it over [their]."_s, {u"they're"_s, u"there"_s}, DoubtStrength::Slight);

    QCOMPARE(findings.value(0).suggestions, QStringList{u"there"_s});
}

void tst_Doubt::aClauseIsTriedWhereTheWholeDoesNotRead()
{
    const QString odd = u"Of the of by then to, "_s;

    const auto findings
        = confirmed(odd + u"and the judge [were] pleased."_s, {u"was"_s}, DoubtStrength::Slight);

    QVERIFY(!m_parser->cost(odd + u"and the judge was pleased."_s));
    QCOMPARE(findings.size(), 1);
}

void tst_Doubt::aStrongDoubtStandsUnlessTheParserObjects()
{
    const QString unreadable = u"Of the of by then to [were] of."_s;

    QCOMPARE(confirmed(unreadable, {u"was"_s}, DoubtStrength::Strong).size(), 1);
    QVERIFY(confirmed(unreadable, {u"was"_s}, DoubtStrength::Slight).isEmpty());
    QVERIFY(confirmed(u"The plan [is] good."_s, {u"of the"_s}, DoubtStrength::Strong).isEmpty());
}

void tst_Doubt::aCertainOneIsNotAskedFor()
{
    const Doubt certain = doubtOf(u"[They] was."_s, {u"It"_s}, DoubtStrength::Certain);

    QCOMPARE(certainOf({certain}).size(), 1);
    QVERIFY(confirmedDoubts({certain}, {0, u"They was."_s}, *m_parser).isEmpty());
}

void tst_Doubt::aStopEndsIt()
{
    std::stop_source stop;
    stop.request_stop();
    const Doubt doubt = doubtOf(u"The plan [are] good."_s, {u"is"_s}, DoubtStrength::Slight);

    QVERIFY(confirmedDoubts({doubt}, {0, u"The plan are good."_s}, *m_parser, stop.get_token())
                .isEmpty());
}

QTEST_GUILESS_MAIN(tst_Doubt)
#include "tst_doubt.moc"
