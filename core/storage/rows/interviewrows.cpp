// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/partrows.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

const Table &interviews()
{
    static const Table table{u"interview"_s,
        {u"opportunity"_s, u"place_in_list"_s, u"id"_s, u"start"_s, u"minutes"_s, u"round"_s,
            u"form"_s, u"next_step"_s, u"answer_promised_by"_s, u"keep_in_touch"_s, u"forgot"_s,
            u"topics"_s}};
    return table;
}

const Table &attendances()
{
    static const Table table{u"attendance"_s,
        {u"opportunity"_s, u"interview"_s, u"place_in_list"_s, u"contact"_s, u"role"_s,
            u"is_main"_s}};
    return table;
}

const Table &gaps()
{
    static const Table table{u"gap"_s,
        {u"opportunity"_s, u"interview"_s, u"place_in_list"_s, u"what"_s, u"plan"_s, u"is_done"_s}};
    return table;
}

// Null for a part whose whole is gone; the foreign keys do not let that happen.
Interview *ownerOf(RowReader &row, const Owners &owners)
{
    Opportunity *opportunity = owners.value(row.number());
    const qint64 place = row.number();
    row.number();
    const bool isThere = opportunity && place >= 0 && place < opportunity->interviews.size();
    return isThere ? &opportunity->interviews[place] : nullptr;
}

Result<void> readPeople(Connection &connection, const Where &where, const Owners &owners)
{
    return readRows(connection, attendances(), where, [&](RowReader &row) {
        Interview *interview = ownerOf(row, owners);
        const Attendance met{
            .contact = {row.text()}, .role = row.choice<Role>(), .isMain = row.flag()};
        if (interview)
            interview->met.append(met);
    });
}

Result<void> readGaps(Connection &connection, const Where &where, const Owners &owners)
{
    return readRows(connection, gaps(), where, [&](RowReader &row) {
        Interview *interview = ownerOf(row, owners);
        const Gap gap{.what = row.text(), .plan = row.text(), .isDone = row.flag()};
        if (interview)
            interview->gaps.append(gap);
    });
}

Interview interviewFrom(RowReader &row)
{
    Interview interview{.id = {row.text()},
        .start = row.wallTime(),
        .minutes = row.smallNumber(),
        .round = row.smallNumber(),
        .form = row.choice<InterviewForm>(),
        .nextStep = row.text(),
        .answerPromisedBy = row.date(),
        .isToKeepInTouch = row.flag(),
        .forgot = row.texts()};
    interview.topics = row.texts();
    return interview;
}

RowValues rowOf(qint64 owner, qsizetype place, const Interview &interview)
{
    RowValues row;
    row.add(owner).add(qint64(place)).add(interview.id.text).add(interview.start);
    row.add(interview.minutes).add(interview.round).add(interview.form).add(interview.nextStep);
    row.add(interview.answerPromisedBy).add(interview.isToKeepInTouch).add(interview.forgot);
    row.add(interview.topics);
    return row;
}

Result<void> writeParts(
    Connection &connection, qint64 owner, qsizetype place, const Interview &interview)
{
    for (qsizetype at = 0; at < interview.met.size(); ++at) {
        const Attendance &met = interview.met[at];
        RowValues row;
        row.add(owner).add(qint64(place)).add(qint64(at));
        row.add(met.contact.text).add(met.role).add(met.isMain);
        if (Result<void> done = insertRow(connection, attendances(), row); !done)
            return done;
    }
    for (qsizetype at = 0; at < interview.gaps.size(); ++at) {
        const Gap &gap = interview.gaps[at];
        RowValues row;
        row.add(owner).add(qint64(place)).add(qint64(at));
        row.add(gap.what).add(gap.plan).add(gap.isDone);
        if (Result<void> done = insertRow(connection, gaps(), row); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> readInterviews(Connection &connection, const Where &where, const Owners &owners)
{
    Result<void> read = readRows(connection, interviews(), where, [&](RowReader &row) {
        Opportunity *opportunity = owners.value(row.number());
        row.number();
        const Interview interview = interviewFrom(row);
        if (opportunity)
            opportunity->interviews.append(interview);
    });
    if (read)
        read = readPeople(connection, where, owners);
    return read ? readGaps(connection, where, owners) : read;
}

Result<void> writeInterviews(Connection &connection, qint64 owner, const QList<Interview> &list)
{
    for (qsizetype place = 0; place < list.size(); ++place) {
        const RowValues row = rowOf(owner, place, list[place]);
        if (Result<void> done = insertRow(connection, interviews(), row); !done)
            return done;
        if (Result<void> done = writeParts(connection, owner, place, list[place]); !done)
            return done;
    }
    return {};
}

} // namespace Afterword
