// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify.h"

#include "core/storage/sqlitestore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_Verify final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsAsItWasWrittenHasNoFindings();
    void whatIsNotAsItWasWrittenIsFound_data();
    void whatIsNotAsItWasWrittenIsFound();

private:
    static QList<Change> changes();
};

QList<Change> tst_Verify::changes()
{
    const QDate day(2026, 5, 27);
    const Interview interview{.id = {u"acme-1"_s},
        .start = {day, QTime(10, 0)},
        .met = {{.contact = {u"ana"_s}, .isMain = true}},
        .gaps = {{.what = u"Tableau"_s}}};
    const Opportunity acme{.id = {u"acme"_s},
        .employer = u"Acme Robotics"_s,
        .interviews = {interview},
        .log = {{.id = {u"l1"_s}, .at = {day}, .text = u"Dear Ms Núñez"_s}},
        .decisions = {{.followUp = {u"f1"_s}, .until = {day}}}};
    return {{.id = {u"1"_s}, .facts = {{.after = Seeker{.name = u"Sam Taylor"_s}}}},
        {.id = {u"2"_s}, .facts = {{.after = Contact{.id = {u"ana"_s}, .given = u"Ana"_s}}}},
        {.id = {u"3"_s}, .facts = {{.after = acme}}}};
}

void tst_Verify::whatIsAsItWasWrittenHasNoFindings()
{
    const QTemporaryDir folder;
    SqliteStore store(*Database::open(folder.filePath(u"a.db"_s), OpenMode::Create));
    for (const Change &change : changes())
        QVERIFY(store.apply(change));

    const Result<QList<Damage>> findings = verify(store.database());

    QVERIFY(findings);
    QVERIFY(findings->isEmpty());
}

void tst_Verify::whatIsNotAsItWasWrittenIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("what");

    const QString written = u"it is not as it was written"_s;
    const QString told = u"the journal says otherwise"_s;
    const QString digest = u"randomblob(16)"_s;
    // "Ana" with one bit changed
    QTest::newRow("a bit in a text")
        << u"UPDATE contact SET given = 'Anc'"_s << u"contact"_s << u"ana"_s << written;
    QTest::newRow("the seeker") << u"UPDATE seeker SET name = 'Sam'"_s << u"seeker"_s << u"1"_s
                                << written;
    QTest::newRow("a number") << u"UPDATE opportunity SET salary_target = 1"_s << u"opportunity"_s
                              << u"acme"_s << written;
    QTest::newRow("a date that goes")
        << u"UPDATE interview SET start = NULL"_s << u"interview"_s << u"acme-1"_s << written;
    QTest::newRow("a place in a list")
        << u"UPDATE attendance SET place_in_list = 3"_s << u"attendance"_s << u"1"_s << written;
    QTest::newRow("a flag") << u"UPDATE gap SET is_done = 1"_s << u"gap"_s << u"1"_s << written;
    QTest::newRow("a log") << u"UPDATE log_entry SET text = ''"_s << u"log_entry"_s << u"l1"_s
                           << written;
    QTest::newRow("a decision") << u"UPDATE decision SET kind = 'moved'"_s << u"decision"_s
                                << u"1"_s << written;
    QTest::newRow("a draft") << u"UPDATE draft SET content = 'Dear'"_s << u"draft"_s << u"debrief"_s
                             << written;
    QTest::newRow("the journal") << u"UPDATE journal SET about = 'x' WHERE id = '2'"_s
                                 << u"journal"_s << u"2"_s << written;
    QTest::newRow("the digest itself")
        << u"UPDATE contact SET digest = %1"_s.arg(digest) << u"contact"_s << u"ana"_s << written;
    QTest::newRow("a contact that is gone")
        << u"DELETE FROM contact"_s << u"contact"_s << u"ana"_s << told;
    QTest::newRow("a line of the log that is gone")
        << u"DELETE FROM log_entry"_s << u"opportunity"_s << u"acme"_s << told;
    QTest::newRow("a line of the journal that is gone")
        << u"DELETE FROM journal WHERE id = '2'"_s << u"contact"_s << u"ana"_s
        << u"the journal knows nothing of it"_s;
    QTest::newRow("a part without its whole")
        << u"DELETE FROM opportunity"_s << u"log_entry"_s << u"1"_s
        << u"what it belongs to in opportunity is missing"_s;
    QTest::newRow("words that are not known")
        << u"UPDATE contact SET relation = 'cousin'"_s << u"journal"_s << QString()
        << u"a row of contact holds what Afterword never writes"_s;
}

void tst_Verify::whatIsNotAsItWasWrittenIsFound()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, table);
    QFETCH(const QString, row);
    QFETCH(const QString, what);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.db"_s);
    {
        SqliteStore store(*Database::open(path, OpenMode::Create));
        for (const Change &change : changes())
            QVERIFY(store.apply(change));
        QVERIFY(store.saveDraft({.key = u"debrief"_s, .content = u"She said"_s}));
    }
    {
        Result<Connection> other = Connection::open(path, Access::Write);
        QVERIFY(other && other->run(sql));
    }
    Result<Database> database = Database::open(path, OpenMode::MustExist);
    QVERIFY(database);

    const Result<QList<Damage>> findings = verify(*database);

    QVERIFY(findings);
    QVERIFY(findings->contains({table, row, what}));
}

QTEST_GUILESS_MAIN(tst_Verify)
#include "tst_verify.moc"
