// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dossierreader.h"

#include "core/exchange/dossierwriter.h"
#include "tests/support/randomfacts.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto fileName = u"week.json"_s;

QByteArray week()
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/exchange/week.json"));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// A small dossier with room for one thing more in its opportunity.
QByteArray withOpportunity(const QByteArray &members)
{
    return "{\"format\": \"afterword-dossier/1\",\n"
           " \"contacts\": [{\"id\": \"ana\", \"given\": \"Ana\"}],\n"
           " \"opportunities\": [{\"id\": \"acme\", \"employer\": \"Acme\",\n"
        + members + "}]}";
}

/// What the format can say of facts that the types allow.
Dossier tellable(RandomFacts &facts)
{
    Dossier dossier{.seeker = facts.seeker(), .contacts = {facts.contact(), facts.contact()}};
    dossier.seeker.timeZone = u"Europe/Berlin"_s;
    dossier.seeker.region = u"DE-BY"_s;
    for (Contact &contact : dossier.contacts)
        contact.family = u"Núñez"_s;
    const ContactId someone = dossier.contacts.constFirst().id;
    for (int count = facts.below(4); count > 0; --count) {
        Opportunity made = facts.opportunity();
        made.employer += u"Acme"_s;
        made.timeZone = u"Pacific/Auckland"_s;
        made.region = u"NZ"_s;
        made.salary.target = std::abs(made.salary.target);
        made.salary.walkAway = std::abs(made.salary.walkAway);
        made.salary.typicalLow = std::abs(made.salary.typicalLow);
        made.salary.typicalHigh = std::abs(made.salary.typicalHigh);
        for (Interview &interview : made.interviews) {
            interview.start = {QDate(2026, 5, 1 + facts.below(28)), QTime(9, 5)};
            interview.minutes += 1;
            interview.round += 1;
            interview.met = {{someone, Role::Helper, true}, {someone, Role::Met, false}};
        }
        for (LogEntry &entry : made.log)
            entry.with = {someone};
        dossier.opportunities.append(made);
    }
    return dossier;
}

} // namespace

class tst_DossierReader final : public QObject
{
    Q_OBJECT

private slots:
    void aWeekIsReadWithAllItHolds();
    void whatIsAbsentOrNullHasItsDefault();
    void whatIsWrittenIsReadBack();
    void aMistakeIsToldWithItsPlace_data();
    void aMistakeIsToldWithItsPlace();
    void theFirstOfSeveralMistakesIsTold();
    void aFileCutOffAnywhereIsRefusedWithALine();
    void noDamageGoesUnnoticedOrBreaksTheReader();
    void aLargeSearchIsReadInReasonableTime();
};

void tst_DossierReader::aWeekIsReadWithAllItHolds()
{
    const auto dossier = readDossier(week(), fileName);

    QVERIFY2(dossier, dossier ? "" : qPrintable(toString(dossier.error())));
    QCOMPARE(dossier->seeker.name, u"Sam Taylor"_s);
    QCOMPARE(dossier->contacts.size(), 6);
    const Opportunity acme = *findOpportunity(*dossier, {u"acme"_s});
    QCOMPARE(acme.salary.target, 55000.0);
    const Interview interview = acme.interviews.constFirst();
    QCOMPARE(toString(interview.start), u"2026-05-27T10:00"_s);
    QCOMPARE(interview.met.size(), 4);
    QVERIFY(interview.met.constFirst().isMain);
    QCOMPARE(interview.met.at(3).role, Role::Introducer);
    QCOMPARE(interview.answerPromisedBy, QDate(2026, 6, 5));
    QCOMPARE(findOpportunity(*dossier, {u"verity"_s})->log.at(1).outcome, LogOutcome::Spoke);
    QCOMPARE(*readDossier(dossierJson(*dossier), fileName), *dossier);
}

void tst_DossierReader::whatIsAbsentOrNullHasItsDefault()
{
    const QByteArray text = withOpportunity(
        R"("outcome": null, "salary": null, "stage": null, "log": [{"id": "l"}], )"
        R"("interviews": [{"id": "i", "start": "2026-05-27T10:00", "met": [{"contact": "ana"}]}])");

    const auto dossier = readDossier(text, fileName);

    QVERIFY2(dossier, dossier ? "" : qPrintable(toString(dossier.error())));
    const Opportunity expected{.id = {u"acme"_s},
        .employer = u"Acme"_s,
        .interviews = {{.id = {u"i"_s},
            .start = {QDate(2026, 5, 27), QTime(10, 0)},
            .met = {{.contact = {u"ana"_s}}}}},
        .log = {{.id = {u"l"_s}}}};
    QCOMPARE(dossier->opportunities, QList<Opportunity>{expected});
    QCOMPARE(dossier->seeker, Seeker{});
}

void tst_DossierReader::whatIsWrittenIsReadBack()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    RandomFacts facts(seed);

    for (int round = 0; round < 300; ++round) {
        const Dossier dossier = tellable(facts);

        const auto back = readDossier(dossierJson(dossier), fileName);

        QVERIFY2(back, back ? "" : qPrintable(toString(back.error())));
        QVERIFY2(*back == dossier, dossierJson(dossier).constData());
    }
    QVERIFY(readDossier(dossierJson({}), fileName));
    const Dossier unnamed{.seeker = {.timeZone = u"Europe/London"_s}};
    QCOMPARE(*readDossier(dossierJson(unnamed), fileName), unnamed);
}

void tst_DossierReader::aMistakeIsToldWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("error");

    const auto row = [](const char *name, const QByteArray &text, const QString &error) {
        QTest::newRow(name) << text << error;
    };
    const auto within = [&row](const char *name, const QByteArray &members, const QString &error) {
        row(name, withOpportunity(members), error);
    };
    row("no object", "[]", u"1:1: this is no object; expected an object in braces"_s);
    row("no format", "{}",
        u"1:1: format: \"format\" is missing; expected \"afterword-dossier/1\""_s);
    row("another format", "{\"oddity\": 1,\n\"format\": \"afterword-dossier/2\"}",
        u"2:11: format: the format is not known; expected \"afterword-dossier/1\""_s);
    row("an unknown key on top", R"({"format": "afterword-dossier/1", "contact": []})",
        u"1:35: contact: the key \"contact\" is not known; expected one of format, seeker, "
        "contacts, opportunities; did you mean \"contacts\"?"_s);
    row("a seeker without a name", R"({"format": "afterword-dossier/1", "seeker": {"email": ""}})",
        u"1:45: seeker.name: \"name\" is missing; expected a text in double quotation marks"_s);
    row("a contact without a name",
        R"({"format": "afterword-dossier/1", "contacts": [{"id": "x", "given": " "}]})",
        u"1:48: contacts[0].family: \"family\" is missing; expected a given or a family name"_s);
    row("a contact twice",
        "{\"format\": \"afterword-dossier/1\", \"contacts\": [{\"id\": \"x\", \"given\": \"A\"},\n"
        "{\"id\": \"x\", \"given\": \"B\"}]}",
        u"2:8: contacts[1].id: another contact has the id \"x\"; expected an id of its own"_s);
    row("a contact that is a text", R"({"format": "afterword-dossier/1", "contacts": ["x"]})",
        u"1:48: contacts[0]: this is a text; expected an object in braces"_s);
    row("no employer",
        "{\"format\": \"afterword-dossier/1\", \"opportunities\": [\n{\"id\": \"x\"}]}",
        u"2:1: opportunities[0].employer: \"employer\" is missing; expected a text in double "
        "quotation marks"_s);
    row("an employer without a letter",
        "{\"format\": \"afterword-dossier/1\", \"opportunities\": [\n"
        "{\"id\": \"x\", \"employer\": \"\"}]}",
        u"2:25: opportunities[0].employer: this is empty; expected a text with at least one letter"_s);
    row("a key written wrongly is not called missing",
        "{\"format\": \"afterword-dossier/1\", \"opportunities\": [\n"
        "{\"id\": \"x\", \"employr\": \"Acme\"}]}",
        u"2:13: opportunities[0].employr: the key \"employr\" is not known; expected one of id, "
        "employer, position, place, time_zone, region, playbook, stage, outcome, salary, "
        "interviews, log, decisions, notes; did you mean \"employer\"?"_s);
    within("an unknown key deep inside",
        R"( "interviews": [{"id": "a", "start": "2026-05-27T10:00"}, {"id": "b", "strat": 1}])",
        u"4:71: opportunities[0].interviews[1].strat: the key \"strat\" is not known; expected one "
        "of id, start, minutes, round, form, met, next_step, answer_promised_by, keep_in_touch, "
        "forgot, gaps, topics; did you mean \"start\"?"_s);
    within("no start", R"( "interviews": [{"id": "a"}])",
        u"4:17: opportunities[0].interviews[0].start: \"start\" is missing; expected a time as "
        "YYYY-MM-DDTHH:MM"_s);
    within("a day that is not in the calendar",
        R"( "interviews": [{"id": "a", "start": "2026-02-30T10:00"}])",
        u"4:38: opportunities[0].interviews[0].start: \"2026-02-30T10:00\" is not in the calendar; "
        "expected a time as YYYY-MM-DDTHH:MM"_s);
    within("an hour that is not", R"( "log": [{"id": "a", "at": "2026-05-27T24:00"}])",
        u"4:28: opportunities[0].log[0].at: \"2026-05-27T24:00\" is not in the calendar; expected "
        u"a "
        "date as YYYY-MM-DD or a time as YYYY-MM-DDTHH:MM"_s);
    within("a start without its hour", R"( "interviews": [{"id": "a", "start": "2026-05-27"}])",
        u"4:38: opportunities[0].interviews[0].start: \"2026-05-27\" is no time; expected a time "
        u"as "
        "YYYY-MM-DDTHH:MM"_s);
    within("a date with an hour", R"( "outcome": {"kind": "offer", "on": "2026-05-27T10:00"})",
        u"4:37: opportunities[0].outcome.on: \"2026-05-27T10:00\" is no date; expected a date as "
        "YYYY-MM-DD"_s);
    within("a date as people write it", R"( "outcome": {"on": "5/27/2026"})",
        u"4:20: opportunities[0].outcome.on: \"5/27/2026\" is no date; expected a date as "
        "YYYY-MM-DD"_s);
    within("a year that cannot be meant", R"( "outcome": {"on": "0026-05-27"})",
        u"4:20: opportunities[0].outcome.on: the year of \"0026-05-27\" cannot be meant; expected "
        u"a "
        "year from 1900 to 2199"_s);
    within("a number for a text", R"( "position": 7)",
        u"4:14: opportunities[0].position: this is a number; expected a text in double quotation "
        "marks"_s);
    within("a text for a truth",
        R"( "interviews": [{"id": "a", "start": "2026-05-27T10:00",)"
        "\n  \"keep_in_touch\": \"yes\"}]",
        u"5:20: opportunities[0].interviews[0].keep_in_touch: this is a text; expected true or "
        "false"_s);
    within("an object for a list", R"( "log": {})",
        u"4:9: opportunities[0].log: this is an object; expected a list in square brackets"_s);
    within("a null within a list", R"( "log": [null])",
        u"4:10: opportunities[0].log[0]: this is null; expected an object in braces"_s);
    within("a word that is none", R"( "stage": "wating")",
        u"4:11: opportunities[0].stage: \"wating\" is not known; expected one of applied, "
        "interviewing, waiting, offer, hired, not-hired, withdrawn, closed; did you mean "
        "\"waiting\"?"_s);
    within("a word far from all", R"( "outcome": {"kind": "elephants"})",
        u"4:22: opportunities[0].outcome.kind: \"elephants\" is not known; expected one of offer, "
        "not-hired, withdrawn"_s);
    within("no minutes at all",
        R"( "interviews": [{"id": "a", "start": "2026-05-27T10:00",)"
        "\n \"minutes\": 0}]",
        u"5:13: opportunities[0].interviews[0].minutes: 0 will not do; expected a whole number "
        u"from "
        "1 to 1440"_s);
    within("half a round",
        R"( "interviews": [{"id": "a", "start": "2026-05-27T10:00",)"
        "\n \"round\": 1.5}]",
        u"5:11: opportunities[0].interviews[0].round: 1.5 will not do; expected a whole number "
        u"from "
        "1 to 1000"_s);
    within("a salary below zero", R"( "salary": {"target": -1})",
        u"4:23: opportunities[0].salary.target: the amount is below zero; expected a number, 0 or "
        "more"_s);
    within("a time zone that is not known", R"( "time_zone": "Europe/Londn")",
        u"4:15: opportunities[0].time_zone: the time zone \"Europe/Londn\" is not known; expected "
        "the IANA name of a time zone, as in Europe/London"_s);
    within("a region of another shape", R"( "region": "England")",
        u"4:12: opportunities[0].region: \"England\" is no region; expected an ISO 3166 code, as "
        u"in "
        "US or GB-ENG"_s);
    within("a dangling contact at an interview",
        R"( "interviews": [{"id": "a", "start": "2026-05-27T10:00", "met": [{"contact": "bob"}]}])",
        u"4:78: opportunities[0].interviews[0].met[0].contact: there is no contact \"bob\"; "
        u"expected "
        "the id of one of the contacts"_s);
    within("nobody at an interview",
        R"( "interviews": [{"id": "a", "start": "2026-05-27T10:00", "met": [{"main": true}]}])",
        u"4:66: opportunities[0].interviews[0].met[0].contact: \"contact\" is missing; expected a "
        "text in double quotation marks"_s);
    within("a dangling contact in the log", R"( "log": [{"id": "a", "with": ["ana", "bob"]}])",
        u"4:38: opportunities[0].log[0].with[1]: there is no contact \"bob\"; expected the id of "
        u"one "
        "of the contacts"_s);
    within("somebody twice in one role",
        R"( "interviews": [{"id": "a", "start": "2026-05-27T10:00",)"
        "\n  \"met\": [{\"contact\": \"ana\"}, {\"contact\": \"ana\", \"role\": "
        "\"interviewer\"}]}]",
        u"5:43: opportunities[0].interviews[0].met[1].contact: \"ana\" stands here twice; expected "
        "each person once in each role"_s);
    within("a log entry twice", R"( "log": [{"id": "a"}, {"id": "a"}])",
        u"4:30: opportunities[0].log[1].id: another log entry has the id \"a\"; expected an id of "
        "its own"_s);
    within("an interview twice in two opportunities",
        R"( "interviews": [{"id": "a", "start": "2026-05-27T10:00"}]}, {"id": "b",)"
        "\n\"employer\": \"B\", \"interviews\": [{\"id\": \"a\", \"start\": \"2026-05-27T10:00\"}]",
        u"5:40: opportunities[1].interviews[0].id: another interview has the id \"a\"; expected an "
        "id of its own"_s);
    within("an opportunity twice", " \"place\": \"\"}, {\"id\": \"acme\", \"employer\": \"B\"",
        u"4:23: opportunities[1].id: another opportunity has the id \"acme\"; expected an id of "
        u"its "
        "own"_s);
}

void tst_DossierReader::aMistakeIsToldWithItsPlace()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, error);

    const auto dossier = readDossier(text, fileName);

    QVERIFY(!dossier);
    QCOMPARE(dossier.error().kind, Error::Kind::Input);
    QCOMPARE(toString(dossier.error()), fileName + u':' + error);
}

void tst_DossierReader::theFirstOfSeveralMistakesIsTold()
{
    const QByteArray text = withOpportunity(
        " \"log\": [{\"id\": \"l\", \"text\": 1}],\n \"stage\": \"x\", \"oddity\": 1");

    const auto dossier = readDossier(text, fileName);

    QVERIFY(!dossier);
    QCOMPARE(dossier.error().path, u"opportunities[0].log[0].text"_s);
}

void tst_DossierReader::aFileCutOffAnywhereIsRefusedWithALine()
{
    const QByteArray whole = week().trimmed();

    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto dossier = readDossier(whole.left(size), fileName);

        QVERIFY2(!dossier, qPrintable(QString::number(size)));
        QVERIFY(dossier.error().line > 0 && dossier.error().column > 0);
        QVERIFY(!dossier.error().expected.isEmpty());
    }
}

void tst_DossierReader::noDamageGoesUnnoticedOrBreaksTheReader()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QByteArray whole = week();

    for (int round = 0; round < 2000; ++round) {
        QByteArray damaged = whole;
        for (int count = random.bounded(1, 4); count > 0; --count)
            damaged[random.bounded(damaged.size())] = static_cast<char>(random.bounded(256));
        const auto dossier = readDossier(damaged, fileName);

        if (dossier)
            QCOMPARE(*readDossier(dossierJson(*dossier), fileName), *dossier);
        else
            QVERIFY(dossier.error().line > 0 && !dossier.error().what.isEmpty());
    }
}

void tst_DossierReader::aLargeSearchIsReadInReasonableTime()
{
    Dossier dossier = *readDossier(week(), fileName);
    const Opportunity pattern = *findOpportunity(dossier, {u"northwind"_s});
    for (int count = 0; count < 5'000; ++count) {
        Opportunity copy = pattern;
        const QString number = QString::number(count);
        copy.id.text += number;
        copy.interviews[0].id.text += number;
        copy.log[0].id.text += number;
        copy.log[1].id.text += number;
        dossier.opportunities.append(copy);
    }
    const QByteArray text = dossierJson(dossier);
    QElapsedTimer timer;
    timer.start();

    const auto back = readDossier(text, fileName);

    QVERIFY(back && *back == dossier);
    qInfo("%lld bytes in %lld ms", text.size(), timer.elapsed());
    QVERIFY(timer.elapsed() < 10'000);
}

QTEST_GUILESS_MAIN(tst_DossierReader)
#include "tst_dossierreader.moc"
