// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/note/notedraft.h"

#include "core/dossier/names.h"
#include "core/richtext/richjson.h"
#include "core/richtext/richplain.h"
#include "core/writing/text/findingnames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

const QString queued = u"queued"_s;
const QString handedOver = u"handed-over"_s;

NotePassage passageNamed(const QString &name)
{
    if (name == queued)
        return NotePassage::Queued;
    return name == handedOver ? NotePassage::HandedOver : NotePassage::Here;
}

QJsonArray toJson(const QList<IgnoredFinding> &ignored)
{
    QJsonArray list;
    for (const IgnoredFinding &one : ignored)
        list += QJsonArray{one.check, one.rule, one.found, one.before, one.after};
    return list;
}

QList<IgnoredFinding> ignoredIn(const QJsonArray &list)
{
    QList<IgnoredFinding> ignored;
    for (const QJsonValue &value : list) {
        const QJsonArray one = value.toArray();
        ignored += {one.at(0).toString(), one.at(1).toString(), one.at(2).toString(),
            one.at(3).toString(), one.at(4).toString()};
    }
    return ignored;
}

std::optional<RichText> textIn(const QJsonValue &value)
{
    if (value.isString())
        return fromPlainText(value.toString());
    if (!value.isArray())
        return {};
    const Result<RichText> text = richTextFromJson(value.toArray());
    return text ? std::optional(*text) : std::nullopt;
}

Verdict verdictNamed(const QString &name)
{
    for (const Verdict verdict : {Verdict::Ready, Verdict::NotYet}) {
        if (verdictName(verdict) == name)
            return verdict;
    }
    return Verdict::LookAgain;
}

} // namespace

QString toDraft(const NoteDraft &note)
{
    QJsonObject json{
        {u"letter"_s, note.letter},
        {u"channel"_s, nameOf(note.channel)},
        {u"text"_s, toJson(note.text)},
        {u"verdict"_s, verdictName(note.verdict)},
    };
    if (note.passage != NotePassage::Here)
        json.insert(u"passage"_s, note.passage == NotePassage::Queued ? queued : handedOver);
    if (note.passedAt.isValid())
        json.insert(u"passedAt"_s, note.passedAt.toUTC().toString(Qt::ISODateWithMs));
    if (!note.tone.isEmpty())
        json.insert(u"tone"_s, note.tone);
    if (!note.ignored.isEmpty())
        json.insert(u"ignored"_s, toJson(note.ignored));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<NoteDraft> noteFromDraft(const QString &draft)
{
    const QJsonObject json = QJsonDocument::fromJson(draft.toUtf8()).object();
    const std::optional<RichText> text = textIn(json[u"text"_s]);
    if (!text)
        return {};
    return NoteDraft{
        .letter = json[u"letter"_s].toString(),
        .tone = json[u"tone"_s].toString(),
        .channel = choiceNamed<Channel>(json[u"channel"_s].toString()).value_or(Channel::Email),
        .text = *text,
        .verdict = verdictNamed(json[u"verdict"_s].toString()),
        .ignored = ignoredIn(json[u"ignored"_s].toArray()),
        .passage = passageNamed(json[u"passage"_s].toString()),
        .passedAt = QDateTime::fromString(json[u"passedAt"_s].toString(), Qt::ISODateWithMs),
    };
}

} // namespace Afterword
