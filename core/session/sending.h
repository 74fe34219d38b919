// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"
#include "core/planner/plan.h"

#include <optional>

namespace Afterword {

/// How far a note is on its way. That it was sent is a fact, which the log holds.
enum class SendingStep {
    Queued, ///< its words are fixed; nothing has left yet
    HandedOver, ///< a mail program or a printer has it; only the seeker knows what became of it
};

/// A note that is on its way, with the exact words that were let go.
struct Sending
{
    SendingStep step = SendingStep::Queued;
    Channel channel = Channel::Email;
    QString subject = {};
    QString text = {};
    QDateTime at = {}; ///< of the last step, UTC

    bool operator==(const Sending &) const = default;
};

/// The key under which it is kept, as a draft is: see `Session::saveDraft`.
QString sendingKey(const FollowUpId &followUp);

/// As it is kept, and back; nothing if it is anything else.
QString toDraft(const Sending &sending);
std::optional<Sending> sendingFromDraft(const QString &draft);

/// The note after it was given to a mail program or printer.
Sending handedOver(const Sending &sending, const QDateTime &now);

/// On the seeker's word that it was sent: the log entry with its exact words. A message counts
/// from when it was handed over, what goes on paper from now.
QList<FactChange> sentOnWord(
    const Dossier &dossier, const FollowUp &followUp, const Sending &sending, const QDateTime &now);

} // namespace Afterword
