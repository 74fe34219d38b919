// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/call/calleffect.h"

#include "core/session/preview.h"
#include "core/session/session.h"
#include "ui/text/datetext.h"
#include "ui/text/differencetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Afterword {

namespace {

struct CallEffect
{
    Q_DECLARE_TR_FUNCTIONS(CallEffect)
};

QString momentText(const WallTime &time)
{
    if (!time.hasTime())
        return longDate(time.date);
    //: A day and a time of day, as in "Tuesday, 2 June at 10:00".
    return CallEffect::tr("%1 at %2")
        .arg(longDate(time.date), QLocale().toString(time.time, QLocale::ShortFormat));
}

QString agreedEffect(const CallResult &result)
{
    if (!result.callbackAt.isValid())
        return CallEffect::tr("Say when, and you will be reminded.");
    const QString when = momentText(result.callbackAt);
    return result.callbackBy == CallbackBy::Seeker
        ? CallEffect::tr("You will be reminded on %1; until then no other reminder goes out.")
              .arg(when)
        : CallEffect::tr("You will be told to be ready on %1. If they do not call, you will be "
                         "asked to call them, half an hour later.")
              .arg(when);
}

QString leadOf(const CallResult &result)
{
    switch (result.outcome) {
    case LogOutcome::CallbackAgreed:
        return agreedEffect(result);
    case LogOutcome::NewPromise:
        return result.newPromise.isValid()
            ? CallEffect::tr("Nothing is asked of them until %1 has passed.")
                  .arg(longDate(result.newPromise))
            : CallEffect::tr("Say which day, and nothing is asked before it has passed.");
    case LogOutcome::NoAnswer:
        return result.callbackAt.isValid()
            ? CallEffect::tr("You will be reminded on %1.").arg(momentText(result.callbackAt))
            : CallEffect::tr("The call stays on your list.");
    case LogOutcome::Offer:
        return CallEffect::tr("Congratulations. No more reminders go to this employer.");
    case LogOutcome::NotHired:
        return CallEffect::tr("No more reminders go to this employer; a word of thanks does.");
    default:
        return CallEffect::tr("The call is done and kept in the log.");
    }
}

} // namespace

QStringList callEffect(const Session &session, const FollowUp &call, const CallResult &result)
{
    QStringList lines{leadOf(result)};
    const Result<Preview> preview
        = previewOf(session, called(session.dossier(), call, session.now(), result));
    if (!preview)
        return lines;
    for (const PlanDifference &difference : noticeable(preview->differences)) {
        const bool isTheCall = shownOf(difference).id == call.id;
        const bool isTheCallback = kindOf(difference) == DifferenceKind::Comes
            && shownOf(difference).kind == LogKind::Callback;
        if (!isTheCall && !isTheCallback)
            lines.append(differenceText(
                difference, session.dossier(), preview->dossier, session.plan().today));
    }
    return lines;
}

} // namespace Afterword
