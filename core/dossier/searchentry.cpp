// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/searchentry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// One part a line, without empty ones.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString textOf(const Interview &interview)
{
    QStringList parts{interview.nextStep};
    parts += interview.forgot + interview.topics;
    for (const Gap &gap : interview.gaps)
        parts += {gap.what, gap.plan};
    return joined(parts);
}

QString titleOf(const Opportunity &opportunity)
{
    QStringList parts{opportunity.employer, opportunity.position};
    parts.removeAll(QString());
    return parts.join(u" – "_s);
}

QList<SearchEntry> entriesOf(const Seeker &)
{
    return {};
}

QList<SearchEntry> entriesOf(const Contact &contact)
{
    const QStringList parts = QStringList{contact.title, contact.employer} + contact.emails
        + QStringList{contact.notes};
    return {{.kind = SearchKind::Person,
        .id = contact.id.text,
        .title = fullName(contact),
        .text = joined(parts)}};
}

QList<SearchEntry> entriesOf(const Opportunity &opportunity)
{
    const auto entry = [&](SearchKind kind, const QString &id) {
        return SearchEntry{.kind = kind, .id = id, .opportunity = opportunity.id};
    };
    QList<SearchEntry> entries{entry(SearchKind::Opportunity, opportunity.id.text)};
    entries.last().title = titleOf(opportunity);
    entries.last().text = joined({opportunity.place, opportunity.salary.notes});
    for (const Interview &interview : opportunity.interviews) {
        entries.append(entry(SearchKind::Interview, interview.id.text));
        entries.last().text = textOf(interview);
    }
    for (const LogEntry &line : opportunity.log) {
        entries.append(entry(SearchKind::Letter, line.id.text));
        entries.last().text = line.text;
    }
    entries.append(entry(SearchKind::Note, opportunity.id.text));
    entries.last().text = opportunity.notes;
    entries.removeIf(
        [](const SearchEntry &each) { return each.title.isEmpty() && each.text.isEmpty(); });
    return entries;
}

/// Names of choices, ids and times: nobody wrote them, so nobody looks for them.
bool isForTheWriterOnly(const QString &key)
{
    static const QStringList keysOfChecks
        = {u"ignored"_s, u"passage"_s, u"passedAt"_s, u"tone"_s, u"verdict"_s};
    if (keysOfChecks.contains(key))
        return true;
    static const QStringList keys = {u"answerPromisedBy"_s, u"channel"_s, u"contact"_s, u"form"_s,
        u"interview"_s, u"letter"_s, u"list"_s, u"opportunity"_s, u"region"_s, u"role"_s,
        u"start"_s, u"timeZone"_s};
    return keys.contains(key);
}

void addTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts.append(value.toString());
    const QJsonArray list = value.toArray();
    for (const QJsonValue &part : list)
        addTexts(part, texts);
    const QJsonObject object = value.toObject();
    for (auto part = object.begin(); part != object.end(); ++part) {
        if (!isForTheWriterOnly(part.key()))
            addTexts(part.value(), texts);
    }
}

} // namespace

QList<SearchEntry> searchEntries(const Fact &fact)
{
    return std::visit([](const auto &kind) { return entriesOf(kind); }, fact);
}

QList<SearchEntry> searchEntries(const Draft &draft)
{
    const QJsonDocument json = QJsonDocument::fromJson(draft.content.toUtf8());
    QStringList texts;
    if (json.isObject())
        addTexts(json.object(), texts);
    else
        texts.append(draft.content);
    const QString text = joined(texts);
    if (text.isEmpty())
        return {};
    return {{.kind = SearchKind::Draft, .id = draft.key, .text = text}};
}

} // namespace Afterword
