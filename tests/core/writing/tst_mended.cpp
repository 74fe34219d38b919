// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/mended.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_Mended final : public QObject
{
    Q_OBJECT

private slots:
    void whatWasFoundIsReplaced();
    void whatIsFoundThenStandsWhereItStoodBefore();
    void whatWasMendedIsNotFoundAgain();
    void whatHasNoSuggestionStays();
};

namespace {

Finding found(qsizetype position, const QString &what, const QStringList &meant)
{
    return {.position = position, .length = what.size(), .found = what, .suggestions = meant};
}

const Sentence original{10, u"Its late, I recieve it now."_s};
const QList<Finding> findings{
    found(22, u"recieve"_s, {u"receive"_s}), found(10, u"Its"_s, {u"It is"_s})};

} // namespace

void tst_Mended::whatWasFoundIsReplaced()
{
    QCOMPARE(MendedSentence(original, findings).sentence(),
        (Sentence{10, u"It is late, I receive it now."_s}));
}

void tst_Mended::whatIsFoundThenStandsWhereItStoodBefore()
{
    const MendedSentence mended(original, findings);
    const qsizetype there = 10 + mended.sentence().text.indexOf(u"now"_s);

    const auto back = mended.inOriginal({found(there, u"now"_s, {})});

    QCOMPARE(back.size(), 1);
    QCOMPARE(back.first().position, 10 + original.text.indexOf(u"now"_s));
}

void tst_Mended::whatWasMendedIsNotFoundAgain()
{
    QVERIFY(MendedSentence(original, findings).inOriginal({found(13, u"is"_s, {})}).isEmpty());
}

void tst_Mended::whatHasNoSuggestionStays()
{
    QCOMPARE(MendedSentence(original, {found(10, u"Its"_s, {})}).sentence(), original);
}

QTEST_GUILESS_MAIN(tst_Mended)
#include "tst_mended.moc"
