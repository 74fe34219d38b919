// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sending.h"

#include "core/dossier/names.h"
#include "core/session/followupchanges.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString wordOf(SendingStep step)
{
    return step == SendingStep::Queued ? u"queued"_s : u"handed-over"_s;
}

std::optional<SendingStep> stepOf(const QString &word)
{
    for (const SendingStep step : {SendingStep::Queued, SendingStep::HandedOver}) {
        if (wordOf(step) == word)
            return step;
    }
    return {};
}

} // namespace

QString sendingKey(const FollowUpId &followUp)
{
    return u"sending:"_s + followUp.text;
}

QString toDraft(const Sending &sending)
{
    const QJsonObject json{
        {u"step"_s, wordOf(sending.step)},
        {u"channel"_s, nameOf(sending.channel)},
        {u"subject"_s, sending.subject},
        {u"text"_s, sending.text},
        {u"at"_s, sending.at.toUTC().toString(Qt::ISODateWithMs)},
    };
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<Sending> sendingFromDraft(const QString &draft)
{
    const QJsonObject json = QJsonDocument::fromJson(draft.toUtf8()).object();
    const auto step = stepOf(json[u"step"_s].toString());
    const auto channel = choiceNamed<Channel>(json[u"channel"_s].toString());
    if (!step || !channel || !json[u"text"_s].isString())
        return {};
    return Sending{.step = *step,
        .channel = *channel,
        .subject = json[u"subject"_s].toString(),
        .text = json[u"text"_s].toString(),
        .at = QDateTime::fromString(json[u"at"_s].toString(), Qt::ISODateWithMs)};
}

Sending handedOver(const Sending &sending, const QDateTime &now)
{
    Sending gone = sending;
    gone.step = SendingStep::HandedOver;
    gone.at = now.toUTC();
    return gone;
}

QList<FactChange> sentOnWord(
    const Dossier &dossier, const FollowUp &followUp, const Sending &sending, const QDateTime &now)
{
    FollowUp sent = followUp;
    sent.channel = sending.channel;
    const bool isMessage = sending.channel == Channel::Email
        && sending.step == SendingStep::HandedOver && sending.at.isValid();
    return markedDone(dossier, sent, isMessage ? sending.at : now, sending.text);
}

} // namespace Afterword
