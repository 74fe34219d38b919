// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomfacts.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

RandomFacts::RandomFacts(quint32 seed)
    : m_random(seed)
{
}

Seeker RandomFacts::seeker()
{
    return {text(), text(), text(), texts(), text(), text()};
}

Contact RandomFacts::contact()
{
    return {.id = {newName()},
        .given = text(),
        .family = text(),
        .prefix = text(),
        .suffix = text(),
        .addressAs = text(),
        .employer = text(),
        .title = text(),
        .emails = texts(),
        .phones = texts(),
        .address = texts(),
        .spellingChecked = coin(),
        .relation = Relation(below(5)),
        .bestTimes = text(),
        .notes = text(),
        .knownSince = date()};
}

Opportunity RandomFacts::opportunity()
{
    Opportunity made{.id = {newName()},
        .employer = text(),
        .position = text(),
        .place = text(),
        .timeZone = text(),
        .region = text(),
        .playbook = text(),
        .stage = Stage(below(8)),
        .salary = {text(), amount(), amount(), amount(), amount(), text()}};
    if (coin())
        made.outcome = Outcome{OutcomeKind(below(3)), date()};
    for (int count = below(4); count > 0; --count)
        made.interviews.append(interview());
    for (int count = below(5); count > 0; --count)
        made.log.append(logEntry());
    for (int count = below(3); count > 0; --count)
        made.decisions.append(decision());
    made.notes = text();
    return made;
}

int RandomFacts::below(int count)
{
    return m_random.bounded(count);
}

QString RandomFacts::newName()
{
    return u"fact-%1-%2"_s.arg(++m_given).arg(below(1000));
}

bool RandomFacts::coin()
{
    return below(2) == 0;
}

QString RandomFacts::text()
{
    static const QString odd[] = {QString(), u""_s, u"Núñez"_s, u"a\nb\r\n\tc"_s, u"'; DROP"_s,
        u"{\"a\": null}"_s, u"\U0001F4EC 你好"_s, u"e\u0301 \u202e"_s, u" spaces  "_s, u"null"_s,
        u"file:x?y"_s, u"1e5"_s};
    return odd[below(std::size(odd))];
}

QStringList RandomFacts::texts()
{
    QStringList list;
    for (int count = below(4); count > 0; --count)
        list.append(text());
    return list;
}

QDate RandomFacts::date()
{
    return below(4) == 0 ? QDate() : QDate(1990, 1, 1).addDays(below(30'000));
}

WallTime RandomFacts::wallTime()
{
    static constexpr int grain[] = {60'000, 1'000, 1};
    const QDate day = date();
    if (!day.isValid() || coin())
        return {day};
    const int milliseconds = below(86'400'000);
    return {day, QTime::fromMSecsSinceStartOfDay(milliseconds - milliseconds % grain[below(3)])};
}

double RandomFacts::amount()
{
    static constexpr double odd[]
        = {0, 48'000, 0.1, -1.5, 1e300, 5e-324, 9007199254740993.0, 1. / 3};
    return odd[below(std::size(odd))];
}

Interview RandomFacts::interview()
{
    Interview made{.id = {newName()},
        .start = wallTime(),
        .minutes = below(500),
        .round = below(9),
        .form = InterviewForm(below(3)),
        .nextStep = text(),
        .answerPromisedBy = date(),
        .isToKeepInTouch = coin(),
        .forgot = texts(),
        .topics = texts()};
    for (int count = below(3); count > 0; --count)
        made.met.append({{newName()}, Role(below(4)), coin()});
    for (int count = below(3); count > 0; --count)
        made.gaps.append({text(), text(), coin()});
    return made;
}

LogEntry RandomFacts::logEntry()
{
    LogEntry made{.id = {newName()},
        .kind = LogKind(below(10)),
        .channel = Channel(below(5)),
        .at = wallTime(),
        .outcome = LogOutcome(below(9)),
        .callbackAt = wallTime(),
        .callbackBy = CallbackBy(below(2)),
        .newPromise = date(),
        .followUp = {text()},
        .text = text()};
    for (int count = below(3); count > 0; --count)
        made.with.append({newName()});
    return made;
}

Decision RandomFacts::decision()
{
    return {{newName()}, DecisionKind(below(3)), wallTime(), wallTime()};
}

} // namespace Afterword
