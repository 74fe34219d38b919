// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/autosave.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

constexpr qint64 mayBeLost = 2000; ///< milliseconds of typing

/// Somebody who types through an hour of a clock that is moved by hand, and what is kept of it.
struct TypedHour
{
    explicit TypedHour(QRandomGenerator random)
    {
        for (qint64 now = 0; now < 3'600'000; now += random.bounded(1, fastest(random)))
            type(now);
    }

    /// Some type without a stop, others think between words.
    static int fastest(QRandomGenerator &random) { return random.bounded(10) == 0 ? 4000 : 300; }

    void type(qint64 now)
    {
        keepUntil(now);
        pace.touch(now);
        unkept.append(now);
    }

    void keepUntil(qint64 now)
    {
        const std::optional<qint64> due = pace.dueAt();
        if (!due || *due > now)
            return;
        ++times;
        oldest = std::max(oldest, *due - unkept.constFirst());
        latest = std::max(latest, *due - unkept.constLast());
        unkept.clear();
        pace.forget();
    }

    SavePace pace;
    QList<qint64> unkept;
    qint64 oldest = 0; ///< that a key ever was when it was kept
    qint64 latest = 0; ///< after the last key
    int times = 0;
};

} // namespace

class TestAutosave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noKeyIsEverTwoSecondsOldBeforeItIsKept_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 50; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void noKeyIsEverTwoSecondsOldBeforeItIsKept()
    {
        QFETCH(const quint32, seed);

        const TypedHour hour{QRandomGenerator(seed)};

        QVERIFY(hour.times > 500);
        QVERIFY2(hour.oldest < mayBeLost, qPrintable(QString::number(hour.oldest)));
        QCOMPARE(hour.latest, 500);
    }

    void whoNeverStopsIsKeptAllTheSame()
    {
        SavePace pace;
        for (qint64 now = 0; now <= 1400; now += 100)
            pace.touch(now);

        QCOMPARE(pace.dueAt(), 1500);
    }

    void nothingIsDueBeforeAnythingIsTyped()
    {
        SavePace pace;
        QVERIFY(!pace.dueAt());

        pace.touch(7);
        pace.forget();

        QVERIFY(!pace.dueAt());
    }

    void itTellsOnceForAllThatWasTyped()
    {
        Autosave autosave(nullptr);
        QSignalSpy due(&autosave, &Autosave::due);
        for (int key = 0; key < 20; ++key)
            autosave.touch();
        QVERIFY(autosave.isPending());

        QVERIFY(due.wait(30'000));

        QCOMPARE(due.size(), 1);
        QVERIFY(!autosave.isPending());
    }

    void whatIsFlushedOrForgottenIsNotToldAgain()
    {
        Autosave autosave(nullptr);
        QSignalSpy due(&autosave, &Autosave::due);

        autosave.flush();
        QCOMPARE(due.size(), 0);
        autosave.touch();
        autosave.flush();
        autosave.flush();
        QCOMPARE(due.size(), 1);
        autosave.touch();
        autosave.forget();
        autosave.flush();

        QCOMPARE(due.size(), 1);
    }
};

QTEST_MAIN(TestAutosave)
#include "tst_autosave.moc"
