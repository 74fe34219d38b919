// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "core/playbook/playbookreader.h"
#include "core/session/demo.h"
#include "core/session/seekerchanges.h"
#include "core/session/session.h"
#include "tests/support/fakebackups.h"
#include "tests/support/handclock.h"
#include "tests/support/memorystore.h"

#include <QLabel>
#include <QTest>
#include <QTimeZone>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Line
{
    Line()
        : clock(QDateTime(QDate(2026, 5, 28), QTime(10, 0), QTimeZone("Europe/London")))
        , calendar(*Calendar::builtIn())
        , store(demoDossier(QDate(2026, 5, 28), calendar))
        , session(*Session::open(store,
              Advice{.playbooks = *builtInPlaybooks(u"balanced"_s), .calendar = calendar}, clock))
        , line(*session, backups, nullptr)
    {
    }

    QString text() const { return line.findChild<QLabel *>(u"saved"_s)->text(); }

    void at(int hour, int minute)
    {
        clock.turnTo(QDateTime(QDate(2026, 5, 28), QTime(hour, minute), clock.now().timeZone()));
    }

    HandClock clock;
    const Calendar calendar;
    MemoryStore store;
    std::unique_ptr<Session> session;
    FakeBackups backups;
    StatusLine line;
};

DatabaseCopy copyAt(const QDateTime &made)
{
    return {.file = u"/nowhere/copy.db"_s, .made = made, .bytes = 1};
}

} // namespace

class tst_StatusLine final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void savingIsSaidWithItsTime();
    void theLastBackupIsSaidWithItsDay();
    void aFailedBackupIsSaid();
};

void tst_StatusLine::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_StatusLine::savingIsSaidWithItsTime()
{
    Line line;
    QCOMPARE(line.text(), u"Everything saved · No backup yet"_s);
    line.at(10, 42);
    Seeker seeker = line.session->dossier().seeker;
    seeker.phone = u"0123"_s;

    QVERIFY(line.session->apply(
        ChangeLabel::EditSeeker, {}, seekerEdited(line.session->dossier(), seeker)));
    QVERIFY(line.text().startsWith(u"Saved 10:42"_s));

    line.at(10, 44);
    QVERIFY(line.session->saveDraft(u"note"_s, u"Dear"_s));
    QVERIFY(line.text().startsWith(u"Saved 10:44"_s));
}

void tst_StatusLine::theLastBackupIsSaidWithItsDay()
{
    Line line;
    line.backups.showCopying();
    QVERIFY(line.text().endsWith(u"Making a backup …"_s));

    line.backups.show({copyAt(QDateTime(QDate(2026, 5, 28), QTime(9, 0), Qt::UTC))});
    QCOMPARE(line.text(), u"Everything saved · Last backup today, 09:00"_s);

    line.clock.turnTo(line.clock.now().addDays(1));
    line.session->refresh();
    QVERIFY(line.text().endsWith(u"Last backup yesterday, 09:00"_s));
}

void tst_StatusLine::aFailedBackupIsSaid()
{
    Line line;

    line.backups.show({}, Error{.kind = Error::Kind::Access, .what = u"the disk is full"_s});

    QVERIFY(line.text().endsWith(u"The backup failed: the disk is full"_s));
    QVERIFY(!line.line.findChild<QLabel *>(u"saved"_s)->toolTip().isEmpty());
}

QTEST_MAIN(tst_StatusLine)
#include "tst_statusline.moc"
