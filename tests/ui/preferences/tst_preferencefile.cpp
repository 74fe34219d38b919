// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencefile.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Preferences of which none is the usual one.
Preferences unusual()
{
    return {.look
        = {.theme = ThemeChoice::HighContrast, .textSize = 150, .motion = MotionChoice::Reduced},
        .showsEncouragement = false,
        .keepsRunning = false,
        .playbook = u"reserved"_s,
        .language = u"de_DE"_s,
        .letters = {.paper = LetterPaper::Letter,
            .dates = LetterDates::MonthFirst,
            .family = u"DejaVu Serif"_s,
            .textSize = 10},
        .letterEnglish = LetterEnglish::American,
        .mail = {.handOver = MailHandOver::File, .attachesPdf = true},
        .ownWords = {u"Ana"_s, u"Núñez, Ltd"_s},
        .grammarServer = u"http://localhost:8081"_s,
        .backup = {.isDaily = false, .folder = u"/media/stick"_s},
        .reminders = {.quietFrom = QTime(22, 30),
            .quietUntil = QTime(7, 15),
            .workdayStart = QTime(10, 0),
            .morning = QTime(9, 45),
            .hasMorning = false,
            .place = ReminderPlace::Here,
            .pause = {.from = QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC),
                .until = QDateTime(QDate(2026, 6, 2), QTime(8, 0), Qt::UTC)}}};
}

} // namespace

class tst_PreferenceFile final : public QObject
{
    Q_OBJECT

private slots:
    void withoutAFileAllIsAsUsual();
    void whatWasKeptIsReadAgain();
    void eachChangeIsToldOnce();
    void whatTheFileSaysWronglyIsNotSaid_data();
    void whatTheFileSaysWronglyIsNotSaid();
    void whatWasIgnoredIsTold_data();
    void whatWasIgnoredIsTold();
    void aFileThatIsNoneIsTold();
    void whatElseIsInTheFileStays();
    void whatCannotBeWrittenTakesEffectAndIsTold();
};

void tst_PreferenceFile::withoutAFileAllIsAsUsual()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);

    QCOMPARE(PreferenceFile(settings).current(), Preferences{});
    settings.sync();
    QVERIFY(!QFile::exists(settings.fileName()));
}

void tst_PreferenceFile::whatWasKeptIsReadAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    {
        QSettings settings(path, QSettings::IniFormat);
        QVERIFY(PreferenceFile(settings).keep(unusual()));
    }

    QSettings settings(path, QSettings::IniFormat);

    QCOMPARE(PreferenceFile(settings).current(), unusual());
}

void tst_PreferenceFile::eachChangeIsToldOnce()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    PreferenceFile file(settings);
    QSignalSpy told(&file, &PreferenceFile::changed);

    QVERIFY(file.keep(unusual()));
    QVERIFY(file.keep(unusual()));

    QCOMPARE(told.count(), 1);
    QCOMPARE(file.current(), unusual());
}

void tst_PreferenceFile::whatTheFileSaysWronglyIsNotSaid_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<int>("textSize");

    QTest::newRow("a colour nobody knows") << u"theme"_s << QVariant(u"pink"_s) << 100;
    QTest::newRow("a motion nobody knows") << u"motion"_s << QVariant(u"wild"_s) << 100;
    QTest::newRow("text that is no number") << u"text-size"_s << QVariant(u"big"_s) << 100;
    QTest::newRow("text too small to read") << u"text-size"_s << QVariant(5) << 100;
    QTest::newRow("text that fits no screen") << u"text-size"_s << QVariant(99999) << 200;
}

void tst_PreferenceFile::whatTheFileSaysWronglyIsNotSaid()
{
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    QFETCH(const int, textSize);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(key, value);

    const PreferenceFile file(settings);

    QCOMPARE(file.current().look.textSize, textSize);
    QCOMPARE(file.current().look.theme, ThemeChoice::System);
    QCOMPARE(file.current().look.motion, MotionChoice::System);
}

void tst_PreferenceFile::whatWasIgnoredIsTold_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");

    QTest::newRow("a colour nobody knows") << u"theme"_s << QVariant(u"pink"_s);
    QTest::newRow("a language nobody speaks") << u"language"_s << QVariant(u"xx"_s);
    QTest::newRow("neither yes nor no") << u"encouragement"_s << QVariant(u"maybe"_s);
    QTest::newRow("a paper nobody has") << u"letters/paper"_s << QVariant(u"a0"_s);
    QTest::newRow("letters too large") << u"letters/text-size"_s << QVariant(40);
    QTest::newRow("a folder from nowhere") << u"backup/folder"_s << QVariant(u"backups"_s);
    QTest::newRow("a server that is none") << u"writing/grammar-server"_s << QVariant(u"nowhere"_s);
}

void tst_PreferenceFile::whatWasIgnoredIsTold()
{
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(key, value);

    const PreferenceFile file(settings);

    QCOMPARE(file.current(), Preferences{});
    QCOMPARE(file.ignored(), (QList<IgnoredPreference>{{key, value.toString()}}));
}

void tst_PreferenceFile::aFileThatIsNoneIsTold()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    QFile broken(path);
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("[never closed\n") > 0);
    broken.close();
    QSettings settings(path, QSettings::IniFormat);

    const PreferenceFile file(settings);

    QCOMPARE(file.current(), Preferences{});
    QCOMPARE(file.ignored(), (QList<IgnoredPreference>{{{}, path}}));
}

void tst_PreferenceFile::whatElseIsInTheFileStays()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"database"_s, u"/home/mia/search.db"_s);

    QVERIFY(PreferenceFile(settings).keep(unusual()));

    QCOMPARE(settings.value(u"database"_s).toString(), u"/home/mia/search.db"_s);
}

void tst_PreferenceFile::whatCannotBeWrittenTakesEffectAndIsTold()
{
    // A folder of the file's name is in the way, for root too.
    const QTemporaryDir folder;
    QSettings settings(folder.path(), QSettings::IniFormat);
    PreferenceFile file(settings);

    const Result<void> kept = file.keep(unusual());

    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Error::Kind::Access);
    QCOMPARE(file.current(), unusual());
}

QTEST_GUILESS_MAIN(tst_PreferenceFile)
#include "tst_preferencefile.moc"
