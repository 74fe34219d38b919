// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/factjson.h"

#include "core/dossier/names.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject &object, const QString &key, const QStringList &texts)
{
    if (!texts.isEmpty())
        object.insert(key, QJsonArray::fromStringList(texts));
}

void put(QJsonObject &object, const QString &key, const QDate &date)
{
    put(object, key, date.toString(Qt::ISODate));
}

void put(QJsonObject &object, const QString &key, const WallTime &wall)
{
    if (wall.isValid())
        object.insert(key, toExactString(wall));
}

void put(QJsonObject &object, const QString &key, double amount)
{
    if (amount != 0)
        object.insert(key, amount);
}

template<typename T, typename ToJson>
void put(QJsonObject &object, const QString &key, const QList<T> &list, ToJson toValue)
{
    QJsonArray values;
    std::ranges::transform(list, std::back_inserter(values), toValue);
    if (!values.isEmpty())
        object.insert(key, values);
}

QJsonObject json(const Attendance &attendance)
{
    return {{u"contact"_s, attendance.contact.text}, {u"role"_s, nameOf(attendance.role)},
        {u"main"_s, attendance.isMain}};
}

QJsonObject json(const Gap &gap)
{
    QJsonObject object{{u"what"_s, gap.what}, {u"done"_s, gap.isDone}};
    put(object, u"plan"_s, gap.plan);
    return object;
}

QJsonObject json(const Interview &interview)
{
    QJsonObject object{{u"id"_s, interview.id.text}, {u"minutes"_s, interview.minutes},
        {u"round"_s, interview.round}, {u"form"_s, nameOf(interview.form)},
        {u"keep_in_touch"_s, interview.isToKeepInTouch}};
    put(object, u"start"_s, interview.start);
    put(object, u"met"_s, interview.met, [](const Attendance &met) { return json(met); });
    put(object, u"next_step"_s, interview.nextStep);
    put(object, u"answer_promised_by"_s, interview.answerPromisedBy);
    put(object, u"forgot"_s, interview.forgot);
    put(object, u"gaps"_s, interview.gaps, [](const Gap &gap) { return json(gap); });
    put(object, u"topics"_s, interview.topics);
    return object;
}

QJsonObject json(const LogEntry &entry)
{
    QJsonObject object{{u"id"_s, entry.id.text}, {u"kind"_s, nameOf(entry.kind)},
        {u"channel"_s, nameOf(entry.channel)}, {u"outcome"_s, nameOf(entry.outcome)}};
    put(object, u"with"_s, entry.with, [](const ContactId &contact) { return contact.text; });
    put(object, u"at"_s, entry.at);
    put(object, u"callback_at"_s, entry.callbackAt);
    if (entry.callbackAt.isValid() || entry.callbackBy != CallbackBy::Seeker)
        object.insert(u"callback_by"_s, nameOf(entry.callbackBy));
    put(object, u"new_promise"_s, entry.newPromise);
    put(object, u"follow_up"_s, entry.followUp.text);
    put(object, u"text"_s, entry.text);
    return object;
}

QJsonObject json(const Decision &decision)
{
    QJsonObject object{
        {u"follow_up"_s, decision.followUp.text}, {u"kind"_s, nameOf(decision.kind)}};
    put(object, u"until"_s, decision.until);
    put(object, u"at"_s, decision.at);
    return object;
}

QJsonObject json(const Salary &salary)
{
    QJsonObject object;
    put(object, u"currency"_s, salary.currency);
    put(object, u"typical_low"_s, salary.typicalLow);
    put(object, u"typical_high"_s, salary.typicalHigh);
    put(object, u"target"_s, salary.target);
    put(object, u"walk_away"_s, salary.walkAway);
    put(object, u"notes"_s, salary.notes);
    return object;
}

QJsonValue json(const std::optional<Outcome> &outcome)
{
    if (!outcome)
        return {};
    QJsonObject object{{u"kind"_s, nameOf(outcome->kind)}};
    put(object, u"on"_s, outcome->on);
    return object;
}

QJsonObject json(const FactChange &change)
{
    static const QString kinds[] = {u"seeker"_s, u"contact"_s, u"opportunity"_s};
    QJsonObject object;
    const auto encoded = [](const auto &fact) { return toJson(fact); };
    if (change.before) {
        object.insert(u"fact"_s, kinds[change.before->index()]);
        object.insert(u"before"_s, std::visit(encoded, *change.before));
    }
    if (change.after) {
        object.insert(u"fact"_s, kinds[change.after->index()]);
        object.insert(u"after"_s, std::visit(encoded, *change.after));
    }
    return object;
}

} // namespace

QJsonObject toJson(const Seeker &seeker)
{
    QJsonObject object;
    put(object, u"name"_s, seeker.name);
    put(object, u"email"_s, seeker.email);
    put(object, u"phone"_s, seeker.phone);
    put(object, u"address"_s, seeker.address);
    put(object, u"time_zone"_s, seeker.timeZone);
    put(object, u"region"_s, seeker.region);
    return object;
}

QJsonObject toJson(const Contact &contact)
{
    QJsonObject object{{u"id"_s, contact.id.text}, {u"relation"_s, nameOf(contact.relation)},
        {u"spelling_checked"_s, contact.spellingChecked}};
    put(object, u"given"_s, contact.given);
    put(object, u"family"_s, contact.family);
    put(object, u"prefix"_s, contact.prefix);
    put(object, u"suffix"_s, contact.suffix);
    put(object, u"address_as"_s, contact.addressAs);
    put(object, u"employer"_s, contact.employer);
    put(object, u"title"_s, contact.title);
    put(object, u"emails"_s, contact.emails);
    put(object, u"phones"_s, contact.phones);
    put(object, u"address"_s, contact.address);
    put(object, u"best_times"_s, contact.bestTimes);
    put(object, u"notes"_s, contact.notes);
    put(object, u"known_since"_s, contact.knownSince);
    return object;
}

QJsonObject toJson(const Opportunity &opportunity)
{
    QJsonObject object{{u"id"_s, opportunity.id.text}, {u"stage"_s, nameOf(opportunity.stage)},
        {u"outcome"_s, json(opportunity.outcome)}};
    put(object, u"employer"_s, opportunity.employer);
    put(object, u"position"_s, opportunity.position);
    put(object, u"place"_s, opportunity.place);
    put(object, u"time_zone"_s, opportunity.timeZone);
    put(object, u"region"_s, opportunity.region);
    put(object, u"playbook"_s, opportunity.playbook);
    if (opportunity.salary != Salary{})
        object.insert(u"salary"_s, json(opportunity.salary));
    put(object, u"interviews"_s, opportunity.interviews,
        [](const Interview &i) { return json(i); });
    put(object, u"log"_s, opportunity.log, [](const LogEntry &entry) { return json(entry); });
    put(object, u"decisions"_s, opportunity.decisions, [](const Decision &d) { return json(d); });
    put(object, u"notes"_s, opportunity.notes);
    return object;
}

QJsonArray toJson(const QList<FactChange> &facts)
{
    QJsonArray array;
    for (const FactChange &fact : facts)
        array.append(json(fact));
    return array;
}

} // namespace Afterword
