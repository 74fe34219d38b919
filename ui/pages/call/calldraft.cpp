// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/call/calldraft.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

QString callDraftKey(const FollowUp &followUp)
{
    if (!followUp.id.isEmpty())
        return u"call:"_s + followUp.id.text;
    return u"call:%1/%2"_s.arg(followUp.opportunity.text, followUp.contact.text);
}

QString toDraft(const CallDraft &call)
{
    if (call == CallDraft{})
        return {};
    const QJsonObject json{
        {u"script"_s, call.script},
        {u"voicemail"_s, call.voicemail},
        {u"notes"_s, call.notes},
    };
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

CallDraft callFromDraft(const QString &draft)
{
    const QJsonObject json = QJsonDocument::fromJson(draft.toUtf8()).object();
    return {
        .script = json[u"script"_s].toString(),
        .voicemail = json[u"voicemail"_s].toString(),
        .notes = json[u"notes"_s].toString(),
    };
}

QString openNotes(const CallDraft &draft, const Dossier &dossier, const FollowUp &call)
{
    const Opportunity *opportunity = findOpportunity(dossier, call.opportunity);
    const bool isLogged
        = opportunity && std::ranges::any_of(opportunity->log, [&](const LogEntry &entry) {
              return entry.followUp == call.id && !entry.text.isEmpty()
                  && entry.text == draft.notes.trimmed();
          });
    return isLogged ? QString() : draft.notes;
}

} // namespace Afterword
