// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dossierreader.h"
#include "core/playbook/playbookreader.h"
#include "tests/support/handclock.h"
#include "tests/support/memorystore.h"
#include "ui/pages/calendar/agendamodel.h"
#include "ui/text/statetext.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 5, 28);
const DayRange allDays{today.addDays(-60), today.addDays(120)};

Dossier week()
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/exchange/week.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the seeker's week is missing");
    return readDossier(file.readAll(), file.fileName()).value();
}

/// An agenda of all days over a session in memory, on Thursday 28 May 2026.
struct ListedAgenda
{
    ListedAgenda() { model.showDays(allDays); }

    QString heard(int row) const
    {
        return model.index(row).data(Qt::AccessibleTextRole).toString();
    }

    HandClock clock{QDateTime(today, QTime(10, 42), Qt::UTC)};
    MemoryStore store{week()};
    std::unique_ptr<Session> session = *Session::open(
        store, Advice{*builtInPlaybooks(u"balanced"_s), *Calendar::builtIn()}, clock);
    CalendarModel calendar{*session};
    AgendaModel model{calendar};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

class tst_AgendaModel final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void itListsEveryEntryOfTheCalendarInItsOrder();
    void everyRowIsHeardAsInTheCalendar();
    void everyRowSaysWhomItIsAboutAndHowItStands();
    void onlyTheDaysThatAreAskedForAreListed_data();
    void onlyTheDaysThatAreAskedForAreListed();
    void aNewNameIsHeardAtOnce();
};

void tst_AgendaModel::itListsEveryEntryOfTheCalendarInItsOrder()
{
    const ListedAgenda agenda;
    QStringList expected;
    for (const CalendarRow &row : agenda.calendar.rows())
        expected.append(row.id);

    QStringList listed;
    for (const AgendaRow &row : agenda.model.rows()) {
        if (!row.isHeading())
            listed.append(row.entry);
    }

    QVERIFY(expected.size() > 20);
    QCOMPARE(listed, expected);
}

void tst_AgendaModel::everyRowIsHeardAsInTheCalendar()
{
    const ListedAgenda agenda;

    for (int row = 0; row < agenda.model.rowCount(); ++row) {
        const AgendaRow &shown = agenda.model.row(row);
        const QString expected = shown.isHeading()
            ? shown.title
            : agenda.calendar.sentence(agenda.calendar.placeOf(shown.entry));
        QCOMPARE(agenda.heard(row), expected);
        QVERIFY(!expected.isEmpty());
    }
}

void tst_AgendaModel::everyRowSaysWhomItIsAboutAndHowItStands()
{
    const ListedAgenda agenda;

    for (const AgendaRow &row : agenda.model.rows()) {
        if (row.isHeading())
            continue;
        const CalendarEntry &entry = agenda.calendar.row(agenda.calendar.placeOf(row.entry)).entry;
        const Opportunity *opportunity
            = findOpportunity(agenda.session->dossier(), entry.opportunity);
        const QString employer = opportunity ? opportunity->employer : QString();
        const QString state = entry.followUp.isEmpty() ? QString() : stateText(entry.state);
        QStringList parts = {employer, state};
        parts.removeAll(QString());
        QCOMPARE(row.detail, parts.join(u" · "_s));
    }
}

void tst_AgendaModel::onlyTheDaysThatAreAskedForAreListed_data()
{
    QTest::addColumn<DayRange>("days");
    QTest::addColumn<int>("headings");

    QTest::newRow("one day with entries") << DayRange{today, today} << 1;
    QTest::newRow("two days, each with entries")
        << DayRange{today.addDays(-2), today.addDays(-1)} << 2;
    QTest::newRow("long ago") << DayRange{QDate(2020, 1, 1), QDate(2020, 3, 1)} << 0;
}

void tst_AgendaModel::onlyTheDaysThatAreAskedForAreListed()
{
    QFETCH(const DayRange, days);
    ListedAgenda agenda;

    agenda.model.showDays(days);

    int headings = 0;
    for (const AgendaRow &row : agenda.model.rows()) {
        QVERIFY(days.contains(row.day));
        headings += row.isHeading() ? 1 : 0;
    }
    QTEST(headings, "headings");
}

void tst_AgendaModel::aNewNameIsHeardAtOnce()
{
    ListedAgenda agenda;
    QSignalSpy told(&agenda.model, &QAbstractItemModel::dataChanged);
    Contact after = *findContact(agenda.session->dossier(), {u"ana"_s});
    const Contact before = after;
    after.given = u"Anabel"_s;

    QVERIFY(
        agenda.session->apply(ChangeLabel::EditContact, {}, {{.before = before, .after = after}}));

    QStringList heard;
    for (int row = 0; row < agenda.model.rowCount(); ++row)
        heard.append(agenda.heard(row));
    QVERIFY(!heard.filter(u"Anabel Núñez"_s).isEmpty());
    QVERIFY(heard.filter(u"Ana Núñez"_s).isEmpty());
    const auto roles = told.constLast().at(2).value<QList<int>>();
    QVERIFY(roles.contains(Qt::AccessibleTextRole));
}

QTEST_MAIN(tst_AgendaModel)
#include "tst_agendamodel.moc"
