// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/doubts/wishes.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_Wishes final : public QObject
{
    Q_OBJECT

private slots:
    void aWishHasItsVerbInTheBase_data();
    void aWishHasItsVerbInTheBase();
};

namespace {

Finding verbFinding(const QString &sentence, const QString &verb)
{
    return {.check = Check::Grammar,
        .position = sentence.indexOf(verb),
        .length = verb.size(),
        .found = verb,
        .rule = u"agreement"_s};
}

} // namespace

void tst_Wishes::aWishHasItsVerbInTheBase_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<bool>("wished");

    QTest::newRow("suggested") << u"I suggested that he take the bus."_s << u"take"_s << true;
    QTest::newRow("essential") << u"It is essential that she be told."_s << u"be"_s << true;
    QTest::newRow("without that") << u"I suggest he take the bus."_s << u"take"_s << true;
    QTest::newRow("no wish") << u"I know that he take the bus."_s << u"take"_s << false;
    QTest::newRow("no base") << u"I suggest that they takes it."_s << u"takes"_s << false;
}

void tst_Wishes::aWishHasItsVerbInTheBase()
{
    QFETCH(const QString, sentence);
    QFETCH(const QString, verb);
    QFETCH(const bool, wished);

    QCOMPARE(isWished(verbFinding(sentence, verb), tokensOf(sentence)), wished);
}

QTEST_GUILESS_MAIN(tst_Wishes)
#include "tst_wishes.moc"
