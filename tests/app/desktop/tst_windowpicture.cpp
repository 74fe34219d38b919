// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "tests/app/commands/commandrun.h"

#include <QApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The sample data at 10:42 on 28 May 2026.
struct SampleDay
{
    SampleDay()
    {
        qputenv("XDG_DATA_HOME", work.path(u"data"_s).toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", work.path(u"config"_s).toLocal8Bit());
        options.database = work.path(u"search.db"_s);
        options.now = QDateTime(QDate(2026, 5, 28), QTime(10, 42), QTimeZone("Europe/London"));
        options.screenshot = work.path(u"window.png"_s);
        runCommand({u"demo"_s, options.database, u"--today"_s, u"2026-05-28"_s});
    }

    QImage drawn() const
    {
        return runDesktop(*qApp, options) == 0 ? QImage(options.screenshot) : QImage();
    }

    /// The id of a follow-up that is done by telephone.
    QString call() const
    {
        const auto run = runCommand({u"today"_s, u"--database"_s, options.database, u"--today"_s,
            u"2026-05-28"_s, u"--format"_s, u"json"_s});
        for (const QJsonValue row :
            QJsonDocument::fromJson(run.out.toUtf8())["follow_ups"_L1].toArray()) {
            if (row["channel"_L1] == "phone"_L1)
                return row["id"_L1].toString();
        }
        return {};
    }

    const Workplace work;
    DesktopOptions options;
};

} // namespace

class TestWindowPicture final : public QObject
{
    Q_OBJECT

private slots:
    void aPageIsDrawn();
    void aFollowUpIsDrawnWhereItIsDone();
    void aNoteIsDrawnWithItsVerdict();
    void aFolderThatIsNotThereIsToldOf();
};

void TestWindowPicture::aPageIsDrawn()
{
    SampleDay sample;
    const QImage today = sample.drawn();
    sample.options.page = u"people"_s;

    const QImage people = sample.drawn();

    QCOMPARE(today.size(), QSize(1280, 800));
    QCOMPARE(people.size(), QSize(1280, 800));
    QVERIFY(today != people);
}

void TestWindowPicture::aFollowUpIsDrawnWhereItIsDone()
{
    SampleDay sample;
    const QImage today = sample.drawn();
    sample.options.followUp = sample.call();
    QVERIFY(!sample.options.followUp.isEmpty());

    const QImage call = sample.drawn();

    QVERIFY(!call.isNull());
    QVERIFY(call != today);
}

void TestWindowPicture::aNoteIsDrawnWithItsVerdict()
{
    SampleDay sample;
    sample.options.page = u"composer"_s;

    const QImage once = sample.drawn();
    const QImage again = sample.drawn();

    // While it was looked over, the verdict would come and go with the speed of the machine.
    QVERIFY(!once.isNull());
    QCOMPARE(once, again);
}

void TestWindowPicture::aFolderThatIsNotThereIsToldOf()
{
    SampleDay sample;
    sample.options.screenshot = sample.work.path(u"nowhere/window.png"_s);

    QCOMPARE(runDesktop(*qApp, sample.options), cannotOpen);
    QVERIFY(!QFile::exists(sample.options.screenshot));
}

QTEST_MAIN(TestWindowPicture)
#include "tst_windowpicture.moc"
