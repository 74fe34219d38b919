// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

namespace Afterword {

/// A number and whose it is.
struct CallNumber
{
    QString number;
    QString whose = {}; ///< name and title; empty: of the one who is called

    bool operator==(const CallNumber &) const = default;
};

/// Whom a call goes to, in words.
struct CallPerson
{
    QString name = {};
    QString role = {}; ///< title and employer
    QString askFor = {}; ///< how to say and address the name
    QString bestTimes = {};
    QList<CallNumber> numbers = {}; ///< their own
    QList<CallNumber> others = {}; ///< of colleagues who were met there too

    bool operator==(const CallPerson &) const = default;
};

/// Whom `call` goes to.
CallPerson callPerson(const FollowUp &call, const Dossier &dossier);

/// What was said last, newest first: their promise, the next step in their words, and the last
/// contacts with the employer.
QStringList lastSaid(const FollowUp &call, const Dossier &dossier, QDate today);

} // namespace Afterword
