// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/writingcheck.h"

#include <QFile>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

// The rows stand in tests/data/writing: `wrong.tsv` (what stands there, the sentence, what is
// meant), and `right.txt` and `tricky.txt`, a sentence a line.
class tst_GrammarRules final : public QObject
{
    Q_OBJECT

private slots:
    void aSlipIsFoundWithWhatWasMeant_data();
    void aSlipIsFoundWithWhatWasMeant();
    void aRightSentenceIsLeftAlone_data();
    void aRightSentenceIsLeftAlone();
    void aLineThatIsNoRuleIsRefused_data();
    void aLineThatIsNoRuleIsRefused();

private:
    WritingCheck m_check{u"en_US"_s};
};

namespace {

QStringList rowsOf(const QString &name)
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/writing/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    rows.removeIf([](const QString &row) { return row.startsWith(u'#'); });
    return rows;
}

} // namespace

void tst_GrammarRules::aSlipIsFoundWithWhatWasMeant_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("meant");

    const QStringList rows = rowsOf(u"wrong.tsv"_s);
    QVERIFY(rows.size() > 150);
    for (const QString &row : rows) {
        const QStringList fields = row.split(u'\t');
        QTest::newRow(qPrintable(fields.value(0))) << fields.value(0) << fields.value(1);
    }
}

void tst_GrammarRules::aSlipIsFoundWithWhatWasMeant()
{
    QFETCH(const QString, sentence);
    QFETCH(const QString, meant);

    const QList<Finding> findings = m_check.check(sentence, CheckDepth::Thorough);

    QVERIFY2(!findings.isEmpty(), "nothing was found");
    QStringList mended;
    for (const Finding &finding : findings) {
        for (const QString &suggestion : finding.suggestions)
            mended += QString(sentence).replace(finding.position, finding.length, suggestion);
    }
    QVERIFY2(mended.contains(meant), qPrintable(mended.join(u'\n')));
}

void tst_GrammarRules::aRightSentenceIsLeftAlone_data()
{
    QTest::addColumn<QString>("sentence");

    const QStringList rows = rowsOf(u"right.txt"_s) + rowsOf(u"tricky.txt"_s);
    QVERIFY(rows.size() > 250);
    for (const QString &row : rows)
        QTest::newRow(qPrintable(row)) << row;
}

void tst_GrammarRules::aRightSentenceIsLeftAlone()
{
    QFETCH(const QString, sentence);

    const QList<Finding> findings = m_check.check(sentence, CheckDepth::Thorough);

    QVERIFY2(findings.isEmpty(),
        qPrintable(findings.value(0).rule + u": "_s + findings.value(0).found + u" -> "_s
            + findings.value(0).suggestions.join(u", "_s)));
}

void tst_GrammarRules::aLineThatIsNoRuleIsRefused_data()
{
    QTest::addColumn<QString>("line");

    QTest::newRow("no arrow") << u"id: some words"_s;
    QTest::newRow("no id") << u"some words -> others"_s;
    QTest::newRow("no such class") << u"id: a <verb> -> an"_s;
    QTest::newRow("no such list") << u"id: $nothing -> an"_s;
}

void tst_GrammarRules::aLineThatIsNoRuleIsRefused()
{
    QFETCH(const QString, line);

    const auto rules = GrammarRules::parsed({line});

    QVERIFY(!rules);
    QVERIFY(!rules.error().what.isEmpty());
}

QTEST_GUILESS_MAIN(tst_GrammarRules)
#include "tst_grammarrules.moc"
