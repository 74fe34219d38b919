// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/debriefdraft.h"

#include "core/dossier/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QJsonObject toJson(const PersonForm &person)
{
    return {
        {u"contact"_s, person.contact.text},
        {u"name"_s, person.name},
        {u"role"_s, nameOf(person.role)},
        {u"main"_s, person.isMain},
        {u"email"_s, person.email},
        {u"phone"_s, person.phone},
        {u"spellingChecked"_s, person.spellingChecked},
        {u"title"_s, person.title},
        {u"addressAs"_s, person.addressAs},
        {u"address"_s, person.address},
    };
}

PersonForm personFrom(const QJsonObject &json)
{
    return {
        .contact = {json[u"contact"_s].toString()},
        .name = json[u"name"_s].toString(),
        .role = choiceNamed<Role>(json[u"role"_s].toString()).value_or(Role::Interviewer),
        .isMain = json[u"main"_s].toBool(),
        .email = json[u"email"_s].toString(),
        .phone = json[u"phone"_s].toString(),
        .spellingChecked = json[u"spellingChecked"_s].toBool(),
        .title = json[u"title"_s].toString(),
        .addressAs = json[u"addressAs"_s].toString(),
        .address = json[u"address"_s].toString(),
    };
}

QJsonArray toJson(const QList<PersonForm> &people)
{
    QJsonArray json;
    for (const PersonForm &person : people)
        json.append(toJson(person));
    return json;
}

QJsonArray toJson(const QList<Gap> &gaps)
{
    QJsonArray json;
    for (const Gap &gap : gaps)
        json.append(
            QJsonObject{{u"what"_s, gap.what}, {u"plan"_s, gap.plan}, {u"done"_s, gap.isDone}});
    return json;
}

} // namespace

QString toDraft(const DebriefForm &form)
{
    const QJsonObject json{
        {u"opportunity"_s, form.opportunity.text},
        {u"interview"_s, form.interview.text},
        {u"employer"_s, form.employer},
        {u"position"_s, form.position},
        {u"place"_s, form.place},
        {u"region"_s, form.region},
        {u"timeZone"_s, form.timeZone},
        {u"start"_s, toString(form.start)},
        {u"minutes"_s, form.minutes},
        {u"round"_s, form.round},
        {u"form"_s, nameOf(form.form)},
        {u"people"_s, toJson(form.people)},
        {u"nextStep"_s, form.nextStep},
        {u"answerPromisedBy"_s, form.answerPromisedBy.toString(Qt::ISODate)},
        {u"keepInTouch"_s, form.isToKeepInTouch},
        {u"forgot"_s, form.forgot},
        {u"gaps"_s, toJson(form.gaps)},
        {u"topics"_s, form.topics},
    };
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<DebriefForm> formFromDraft(const QString &draft)
{
    const QJsonObject json = QJsonDocument::fromJson(draft.toUtf8()).object();
    if (json.isEmpty())
        return {};
    DebriefForm form{
        .opportunity = {json[u"opportunity"_s].toString()},
        .interview = {json[u"interview"_s].toString()},
        .employer = json[u"employer"_s].toString(),
        .position = json[u"position"_s].toString(),
        .place = json[u"place"_s].toString(),
        .region = json[u"region"_s].toString(),
        .timeZone = json[u"timeZone"_s].toString(),
        .start = wallTimeFromString(json[u"start"_s].toString()),
        .minutes = json[u"minutes"_s].toInt(60),
        .round = json[u"round"_s].toInt(1),
        .form
        = choiceNamed<InterviewForm>(json[u"form"_s].toString()).value_or(InterviewForm::OnSite),
        .nextStep = json[u"nextStep"_s].toString(),
        .answerPromisedBy = QDate::fromString(json[u"answerPromisedBy"_s].toString(), Qt::ISODate),
        .isToKeepInTouch = json[u"keepInTouch"_s].toBool(),
        .forgot = json[u"forgot"_s].toString(),
        .topics = json[u"topics"_s].toString(),
    };
    const QJsonArray people = json[u"people"_s].toArray();
    for (const QJsonValue &person : people)
        form.people.append(personFrom(person.toObject()));
    const QJsonArray gaps = json[u"gaps"_s].toArray();
    for (const QJsonValue &gap : gaps)
        form.gaps.append({.what = gap[u"what"_s].toString(),
            .plan = gap[u"plan"_s].toString(),
            .isDone = gap[u"done"_s].toBool()});
    return form;
}

} // namespace Afterword
