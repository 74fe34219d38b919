// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettemodel.h"

#include "core/playbook/playbookreader.h"
#include "tests/support/handclock.h"
#include "tests/support/memorystore.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

Dossier search()
{
    const Interview talk{.id = {u"talk"_s},
        .start = {QDate(2026, 5, 27), QTime(10, 0)},
        .met = {{.contact = {u"ana"_s}}},
        .topics = {u"the robots' canteen"_s}};
    const LogEntry sent{.id = {u"sent"_s},
        .channel = Channel::Email,
        .with = {{u"ana"_s}},
        .at = {QDate(2026, 5, 28)},
        .outcome = LogOutcome::Sent,
        .text = u"Dear Ms Núñez, the robots are fine."_s};
    return {.contacts = {{.id = {u"ana"_s},
                .given = u"Ana"_s,
                .family = u"Núñez"_s,
                .employer = u"Acme Robots"_s,
                .title = u"Head of Data"_s,
                .emails = {u"ana@acme.example"_s}}},
        .opportunities = {{.id = {u"acme"_s},
            .employer = u"Acme Robots"_s,
            .position = u"Analyst"_s,
            .interviews = {talk},
            .log = {sent},
            .notes = u"Robots everywhere"_s}}};
}

struct Asked
{
    Asked()
        : clock(QDateTime(QDate(2026, 5, 28), QTime(10, 0), QTimeZone("Europe/London")))
        , store(search())
        , session(*Session::open(store,
              Advice{
                  .playbooks = *builtInPlaybooks(u"balanced"_s), .calendar = *Calendar::builtIn()},
              clock))
    {
    }

    QList<PaletteRow> rows(const QString &query)
    {
        const QList<WindowCommand> commands
            = {{.id = u"record"_s, .title = u"Record an interview"_s, .keys = Qt::CTRL | Qt::Key_I},
                {.id = u"robots"_s, .title = u"Count robots"_s}};
        return paletteRows(*store.find(query, 30), commands, query, *session);
    }

    const HandClock clock;
    MemoryStore store;
    std::unique_ptr<Session> session;
};

/// One row a line: a heading with a colon, what can be chosen with an indent.
QStringList shown(const QList<PaletteRow> &rows)
{
    QStringList lines;
    for (const PaletteRow &row : rows)
        lines.append(row.isHeading ? row.title + u':' : u"  "_s + row.title);
    return lines;
}

const PaletteRow *rowIn(const QList<PaletteRow> &rows, PaletteGroup group)
{
    for (const PaletteRow &row : rows) {
        if (row.group == group && !row.isHeading)
            return &row;
    }
    return nullptr;
}

} // namespace

class tst_PaletteModel final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsFoundStandsInGroupsUnderHeadings();
    void withoutAQueryThereAreTheCommands();
    void someCommandsWaitUntilTheyAreAskedFor();
    void eachHitLeadsToItsPlace_data();
    void eachHitLeadsToItsPlace();
    void aPersonIsShownWithTheJobUnlessSomethingElseMatched();
    void whatIsGoneIsLeftOut();
    void aNoteIsUnfinishedUntilItIsSent_data();
    void aNoteIsUnfinishedUntilItIsSent();
    void aRowIsSpokenAsAWhole();
    void headingsCannotBeChosen();
    void theModelIsAProperOne();
};

void tst_PaletteModel::whatIsFoundStandsInGroupsUnderHeadings()
{
    Asked palette;

    const QStringList lines = shown(palette.rows(u"robots"_s));

    QCOMPARE(lines,
        (QStringList{u"People:"_s, u"  Ana Núñez"_s, u"Opportunities:"_s,
            u"  Acme Robots – Analyst"_s, u"Interviews:"_s,
            u"  Interview at Acme Robots on "_s + lines[5].section(u" on "_s, 1),
            u"Letters and calls:"_s, u"  Sent to Ana Núñez on "_s + lines[7].section(u" on "_s, 1),
            u"Notes:"_s, u"  Notes about Acme Robots"_s, u"Commands:"_s, u"  Count robots"_s}));
    QVERIFY(lines[5].contains(u"27"_s) && lines[7].contains(u"28"_s));
}

void tst_PaletteModel::withoutAQueryThereAreTheCommands()
{
    Asked palette;

    const QList<PaletteRow> rows = palette.rows(u" "_s);

    QCOMPARE(shown(rows),
        (QStringList{u"Commands:"_s, u"  Record an interview"_s, u"  Count robots"_s}));
    QCOMPARE(rows[1].keys, QKeySequence(Qt::CTRL | Qt::Key_I).toString(QKeySequence::NativeText));
    QVERIFY(!rows[1].destination);
}

void tst_PaletteModel::someCommandsWaitUntilTheyAreAskedFor()
{
    const Asked palette;
    const QList<WindowCommand> commands{
        {.id = u"s"_s, .title = u"Snooze: Thank Ana …"_s, .isOnlyAskedFor = true}};

    QVERIFY(paletteRows({}, commands, {}, *palette.session).isEmpty());
    QCOMPARE(shown(paletteRows({}, commands, u"snooze"_s, *palette.session)),
        (QStringList{u"Commands:"_s, u"  Snooze: Thank Ana …"_s}));
}

void tst_PaletteModel::eachHitLeadsToItsPlace_data()
{
    QTest::addColumn<PaletteGroup>("group");
    QTest::addColumn<Destination>("destination");

    const auto row = [](const char *name, PaletteGroup group, const Destination &destination) {
        QTest::newRow(name) << group << destination;
    };
    row("a person", PaletteGroup::People, ShowPerson{{u"ana"_s}});
    row("an opportunity", PaletteGroup::Opportunities, ShowOpportunity{{u"acme"_s}});
    row("an interview", PaletteGroup::Interviews, EditInterview{{u"talk"_s}});
    row("a letter", PaletteGroup::Letters, ShowLetter{{u"acme"_s}, {u"sent"_s}});
    row("notes", PaletteGroup::Notes, ShowOpportunity{{u"acme"_s}});
    row("a form", PaletteGroup::Drafts, RecordInterview{});
}

void tst_PaletteModel::eachHitLeadsToItsPlace()
{
    QFETCH(const PaletteGroup, group);
    QFETCH(const Destination, destination);
    Asked palette;
    QVERIFY(palette.session->saveDraft(u"debrief"_s, u"{\"topics\":\"robots\"}"_s));

    const QList<PaletteRow> rows = palette.rows(u"robots"_s);

    QVERIFY(rowIn(rows, group));
    QVERIFY(rowIn(rows, group)->destination == destination);
}

void tst_PaletteModel::aPersonIsShownWithTheJobUnlessSomethingElseMatched()
{
    Asked palette;

    const QList<PaletteRow> byName = palette.rows(u"nunez"_s);
    const QList<PaletteRow> byAddress = palette.rows(u"acme.example"_s);

    QCOMPARE(rowIn(byName, PaletteGroup::People)->detail, u"Head of Data · Acme Robots"_s);
    QVERIFY((rowIn(byName, PaletteGroup::People)->titleMarks == QList<TextRange>{{4, 5}}));
    const PaletteRow &address = *rowIn(byAddress, PaletteGroup::People);
    QVERIFY(address.detail.contains(u"ana@acme.example"_s));
    QVERIFY(!address.detailMarks.isEmpty());
}

void tst_PaletteModel::whatIsGoneIsLeftOut()
{
    Asked palette;

    const QList<PaletteRow> rows = paletteRows(
        {{.kind = SearchKind::Person, .id = u"nobody"_s},
            {.kind = SearchKind::Letter, .id = u"nothing"_s, .opportunity = {u"acme"_s}},
            {.kind = SearchKind::Draft, .id = u"note:long gone"_s}},
        {}, u"x"_s, *palette.session);

    QVERIFY(rows.isEmpty());
}

void tst_PaletteModel::aNoteIsUnfinishedUntilItIsSent_data()
{
    QTest::addColumn<LogKind>("kind");
    QTest::addColumn<bool>("isListed");

    QTest::newRow("nothing was sent") << LogKind::Call << true;
    QTest::newRow("the note was sent") << LogKind::ThankYou << false;
}

void tst_PaletteModel::aNoteIsUnfinishedUntilItIsSent()
{
    QFETCH(const LogKind, kind);
    QFETCH(const bool, isListed);
    Asked palette;
    Dossier told = palette.session->dossier();
    told.opportunities.first().log.first().kind = kind;
    MemoryStore store(told);
    const auto session = *Session::open(store, palette.session->advice(), palette.clock);
    const auto note
        = std::ranges::find(session->plan().followUps, LogKind::ThankYou, &FollowUp::kind);
    QVERIFY(note != session->plan().followUps.end());
    QVERIFY(session->saveDraft(u"note:"_s + note->id.text, u"{\"text\":\"robots\"}"_s));

    const QList<PaletteRow> rows
        = paletteRows(*store.find(u"robots"_s, 30), {}, u"robots"_s, *session);

    QCOMPARE(rowIn(rows, PaletteGroup::Drafts) != nullptr, isListed);
}

void tst_PaletteModel::aRowIsSpokenAsAWhole()
{
    Asked palette;
    PaletteModel model;
    model.setRows(palette.rows(u"nunez"_s));

    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"People"_s);
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(),
        u"Ana Núñez, Head of Data · Acme Robots"_s);
}

void tst_PaletteModel::headingsCannotBeChosen()
{
    Asked palette;
    PaletteModel model;
    model.setRows(palette.rows(QString()));

    QCOMPARE(model.flags(model.index(0)), Qt::NoItemFlags);
    QVERIFY(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
    QCOMPARE(model.choices(), 2);
}

void tst_PaletteModel::theModelIsAProperOne()
{
    Asked palette;
    PaletteModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    for (const QString &query : {u"r"_s, u"ro"_s, u"robots"_s, u"robots zebra"_s, u"nunez"_s})
        model.setRows(palette.rows(query));
    model.setRows({});

    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(tst_PaletteModel)
#include "tst_palettemodel.moc"
