// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Letter
{
    QChar id;
    int value = 0;

    bool operator==(const Letter &) const = default;
};

class LetterModel final : public RowModel<Letter>
{
public:
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(row(index.row()).id) : QVariant();
    }
};

/// "ab1" is a row a and a row b whose value is 1.
QList<Letter> rows(const QString &text)
{
    QList<Letter> made;
    for (const QChar character : text) {
        if (character.isDigit())
            made.last().value = character.digitValue();
        else
            made.append({.id = character});
    }
    return made;
}

} // namespace

class tst_RowModel final : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatChangedIsSaid_data();
    void onlyWhatChangedIsSaid();
    void aChosenRowStaysChosen();
    void anySequenceOfListsIsFollowed();
};

void tst_RowModel::onlyWhatChangedIsSaid_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QList<int>>("signalCounts"); // inserted, removed, moved, changed

    using Counts = QList<int>;
    QTest::newRow("nothing") << u"abc"_s << u"abc"_s << Counts{0, 0, 0, 0};
    QTest::newRow("one comes") << u"ac"_s << u"abc"_s << Counts{1, 0, 0, 0};
    QTest::newRow("one goes") << u"abc"_s << u"ac"_s << Counts{0, 1, 0, 0};
    QTest::newRow("one moves") << u"abc"_s << u"cab"_s << Counts{0, 0, 1, 0};
    QTest::newRow("one changes") << u"abc"_s << u"ab1c"_s << Counts{0, 0, 0, 1};
    QTest::newRow("one moves and changes") << u"abc"_s << u"c2ab"_s << Counts{0, 0, 1, 1};
    QTest::newRow("two change places among many")
        << u"abcdef"_s << u"aecdbf"_s << Counts{0, 0, 3, 0};
    QTest::newRow("one within goes and one comes") << u"abcd"_s << u"axcd1"_s << Counts{1, 1, 0, 1};
    QTest::newRow("several come at once") << u"ad"_s << u"abcd"_s << Counts{1, 0, 0, 0};
    QTest::newRow("the first come") << QString() << u"abc"_s << Counts{1, 0, 0, 0};
    QTest::newRow("all go") << u"abc"_s << QString() << Counts{0, 3, 0, 0};
}

void tst_RowModel::onlyWhatChangedIsSaid()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QList<int>, signalCounts);
    LetterModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(rows(before));
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    model.setRows(rows(after));

    QCOMPARE(model.rows(), rows(after));
    const QList<qsizetype> counts = {inserted.size(), removed.size(), moved.size(), changed.size()};
    QCOMPARE(QList<int>(counts.begin(), counts.end()), signalCounts);
    QCOMPARE(reset.size(), 0);
}

void tst_RowModel::aChosenRowStaysChosen()
{
    LetterModel model;
    model.setRows(rows(u"abc"_s));
    const QPersistentModelIndex chosen = model.index(1);

    model.setRows(rows(u"xcyb3"_s));

    QCOMPARE(chosen.row(), 3);
}

void tst_RowModel::anySequenceOfListsIsFollowed()
{
    LetterModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(20260528);

    for (int round = 0; round < 200; ++round) {
        QList<Letter> next;
        for (char letter = 'a'; letter <= 'h'; ++letter) {
            if (random.bounded(2) == 0)
                next.insert(random.bounded(static_cast<int>(next.size()) + 1),
                    {.id = QLatin1Char(letter), .value = random.bounded(3)});
        }
        model.setRows(next);
        QCOMPARE(model.rows(), next);
    }
}

QTEST_GUILESS_MAIN(tst_RowModel)
#include "tst_rowmodel.moc"
