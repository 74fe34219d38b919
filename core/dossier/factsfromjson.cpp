// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/factjson.h"
#include "core/dossier/names.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString text(const QJsonObject &object, const QString &key)
{
    return object.value(key).toString();
}

QStringList texts(const QJsonObject &object, const QString &key)
{
    QStringList list;
    const QJsonArray values = object.value(key).toArray();
    for (const QJsonValue &value : values)
        list.append(value.toString());
    return list;
}

QDate date(const QJsonObject &object, const QString &key)
{
    return QDate::fromString(text(object, key), Qt::ISODate);
}

WallTime wallTime(const QJsonObject &object, const QString &key)
{
    return wallTimeFromString(text(object, key));
}

template<typename Choice>
Choice choice(const QJsonObject &object, const QString &key)
{
    return choiceNamed<Choice>(text(object, key)).value_or(Choice{});
}

template<typename T, typename FromJson>
QList<T> listOf(const QJsonObject &object, const QString &key, FromJson read)
{
    QList<T> list;
    const QJsonArray values = object.value(key).toArray();
    for (const QJsonValue &value : values)
        list.append(read(value));
    return list;
}

Attendance attendance(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {.contact = {text(object, u"contact"_s)},
        .role = choice<Role>(object, u"role"_s),
        .isMain = object.value(u"main"_s).toBool()};
}

Gap gap(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {.what = text(object, u"what"_s),
        .plan = text(object, u"plan"_s),
        .isDone = object.value(u"done"_s).toBool()};
}

Interview interview(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {.id = {text(object, u"id"_s)},
        .start = wallTime(object, u"start"_s),
        .minutes = object.value(u"minutes"_s).toInt(),
        .round = object.value(u"round"_s).toInt(),
        .form = choice<InterviewForm>(object, u"form"_s),
        .met = listOf<Attendance>(object, u"met"_s, attendance),
        .nextStep = text(object, u"next_step"_s),
        .answerPromisedBy = date(object, u"answer_promised_by"_s),
        .isToKeepInTouch = object.value(u"keep_in_touch"_s).toBool(),
        .forgot = texts(object, u"forgot"_s),
        .gaps = listOf<Gap>(object, u"gaps"_s, gap),
        .topics = texts(object, u"topics"_s)};
}

LogEntry logEntry(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto contact = [](const QJsonValue &id) { return ContactId{id.toString()}; };
    return {.id = {text(object, u"id"_s)},
        .kind = choice<LogKind>(object, u"kind"_s),
        .channel = choice<Channel>(object, u"channel"_s),
        .with = listOf<ContactId>(object, u"with"_s, contact),
        .at = wallTime(object, u"at"_s),
        .outcome = choice<LogOutcome>(object, u"outcome"_s),
        .callbackAt = wallTime(object, u"callback_at"_s),
        .callbackBy = choice<CallbackBy>(object, u"callback_by"_s),
        .newPromise = date(object, u"new_promise"_s),
        .followUp = {text(object, u"follow_up"_s)},
        .text = text(object, u"text"_s)};
}

Decision decision(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {.followUp = {text(object, u"follow_up"_s)},
        .kind = choice<DecisionKind>(object, u"kind"_s),
        .until = wallTime(object, u"until"_s),
        .at = wallTime(object, u"at"_s)};
}

Salary salary(const QJsonObject &object)
{
    return {.currency = text(object, u"currency"_s),
        .typicalLow = object.value(u"typical_low"_s).toDouble(),
        .typicalHigh = object.value(u"typical_high"_s).toDouble(),
        .target = object.value(u"target"_s).toDouble(),
        .walkAway = object.value(u"walk_away"_s).toDouble(),
        .notes = text(object, u"notes"_s)};
}

std::optional<Outcome> outcome(const QJsonValue &value)
{
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    return Outcome{.kind = choice<OutcomeKind>(object, u"kind"_s), .on = date(object, u"on"_s)};
}

Seeker seeker(const QJsonObject &object)
{
    return {.name = text(object, u"name"_s),
        .email = text(object, u"email"_s),
        .phone = text(object, u"phone"_s),
        .address = texts(object, u"address"_s),
        .timeZone = text(object, u"time_zone"_s),
        .region = text(object, u"region"_s)};
}

Contact contact(const QJsonObject &object)
{
    return {.id = {text(object, u"id"_s)},
        .given = text(object, u"given"_s),
        .family = text(object, u"family"_s),
        .prefix = text(object, u"prefix"_s),
        .suffix = text(object, u"suffix"_s),
        .addressAs = text(object, u"address_as"_s),
        .employer = text(object, u"employer"_s),
        .title = text(object, u"title"_s),
        .emails = texts(object, u"emails"_s),
        .phones = texts(object, u"phones"_s),
        .address = texts(object, u"address"_s),
        .spellingChecked = object.value(u"spelling_checked"_s).toBool(),
        .relation = choice<Relation>(object, u"relation"_s),
        .bestTimes = text(object, u"best_times"_s),
        .notes = text(object, u"notes"_s),
        .knownSince = date(object, u"known_since"_s)};
}

Opportunity opportunity(const QJsonObject &object)
{
    return {.id = {text(object, u"id"_s)},
        .employer = text(object, u"employer"_s),
        .position = text(object, u"position"_s),
        .place = text(object, u"place"_s),
        .timeZone = text(object, u"time_zone"_s),
        .region = text(object, u"region"_s),
        .playbook = text(object, u"playbook"_s),
        .stage = choice<Stage>(object, u"stage"_s),
        .outcome = outcome(object.value(u"outcome"_s)),
        .salary = salary(object.value(u"salary"_s).toObject()),
        .interviews = listOf<Interview>(object, u"interviews"_s, interview),
        .log = listOf<LogEntry>(object, u"log"_s, logEntry),
        .decisions = listOf<Decision>(object, u"decisions"_s, decision),
        .notes = text(object, u"notes"_s)};
}

std::optional<Fact> fact(const QString &kind, const QJsonValue &value)
{
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    if (kind == u"seeker")
        return seeker(object);
    if (kind == u"contact")
        return contact(object);
    return opportunity(object);
}

} // namespace

Result<QList<FactChange>> factChangesFromJson(const QJsonArray &facts)
{
    QList<FactChange> changes;
    for (const QJsonValue &value : facts) {
        const QString kind = text(value.toObject(), u"fact"_s);
        changes.append({.before = fact(kind, value.toObject().value(u"before"_s)),
            .after = fact(kind, value.toObject().value(u"after"_s))});
    }
    // Reading is lenient, so that it stays short; nothing that was not understood comes through.
    if (toJson(changes) != facts)
        return Error{.kind = Error::Kind::Access, .what = u"the journal holds what is no fact"_s};
    return changes;
}

} // namespace Afterword
