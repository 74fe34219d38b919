// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/channel.h"
#include "core/dossier/ids.h"

#include <QDate>
#include <QStringList>

namespace Afterword {

/// How a person came into the search.
enum class Relation { Interviewer, Met, Helper, Introducer, Network };

/// One business card.
struct Contact
{
    ContactId id;
    QString given = {};
    QString family = {};
    QString prefix = {}; ///< as in "Ms" or "Dr"
    QString suffix = {};
    QString addressAs = {}; ///< what follows "Dear", as in "Ms Núñez"; empty: made of the name
    QString employer = {};
    QString title = {};
    QStringList emails = {};
    QStringList phones = {};
    QStringList address = {}; ///< lines as they stand on an envelope
    bool spellingChecked = false; ///< the name was compared with the card itself
    Relation relation = Relation::Interviewer;
    QString bestTimes = {};
    QString notes = {};
    QDate knownSince = {}; ///< the day the connection was found; invalid: it was always there

    bool operator==(const Contact &) const = default;
};

/// Given and family name, whichever there is.
QString fullName(const Contact &contact);

/// What follows "Dear": the card's own form, else prefix and family name, else the full name.
QString salutationName(const Contact &contact);

/// Whether the card holds what `channel` needs. A note can be handed in where the address is
/// known; a task needs nothing.
bool isReachable(const Contact &contact, Channel channel);

} // namespace Afterword
