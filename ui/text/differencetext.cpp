// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/differencetext.h"

#include "ui/text/channeltext.h"
#include "ui/text/datetext.h"
#include "ui/text/followuptext.h"
#include "ui/text/statetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Afterword {

namespace {

struct DifferenceText
{
    Q_DECLARE_TR_FUNCTIONS(DifferenceText)
};

QString dayOf(const FollowUp &followUp)
{
    //: A day and a time of day, as in "Mon 1 June, 14:00".
    return followUp.time.isValid() ? DifferenceText::tr("%1, %2").arg(
               shortDate(followUp.due), QLocale().toString(followUp.time, QLocale::ShortFormat))
                                   : shortDate(followUp.due);
}

QString sentence(const PlanDifference &difference, const QString &title)
{
    const FollowUp &shown = shownOf(difference);
    switch (kindOf(difference)) {
    case DifferenceKind::Comes:
        //: %1 is what to do, as in "Call Ana Núñez"; %2 is a day
        return DifferenceText::tr("%1: new, for %2.").arg(title, dayOf(shown));
    case DifferenceKind::Goes:
        return DifferenceText::tr("%1: no longer asked, was for %2.")
            .arg(title, dayOf(*difference.before));
    case DifferenceKind::Settled:
        return DifferenceText::tr("%1: done.").arg(title);
    case DifferenceKind::Moves:
        return DifferenceText::tr("%1: moves from %2 to %3.")
            .arg(title, dayOf(*difference.before), dayOf(shown));
    case DifferenceKind::OtherChannel:
        //: %2 and %4 are "by phone" or another way, %3 is a day
        return DifferenceText::tr("%1: %2 on %3, no longer %4.")
            .arg(title, byChannel(shown.channel), dayOf(shown),
                byChannel(difference.before->channel));
    case DifferenceKind::OtherState:
        //: %2 and %3 are states as "planned" or "waits"
        return DifferenceText::tr("%1: was “%2”, is “%3”.")
            .arg(title, stateText(difference.before->state), stateText(shown.state));
    case DifferenceKind::Background:
        return DifferenceText::tr("%1: nothing changes for you.").arg(title);
    }
    return {};
}

} // namespace

QString differenceWord(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Comes:
        return DifferenceText::tr("new");
    case DifferenceKind::Goes:
        return DifferenceText::tr("no longer");
    case DifferenceKind::Settled:
        return DifferenceText::tr("done");
    case DifferenceKind::Moves:
        return DifferenceText::tr("moves");
    case DifferenceKind::OtherChannel:
        return DifferenceText::tr("another way");
    case DifferenceKind::OtherState:
        return DifferenceText::tr("changes");
    case DifferenceKind::Background:
        return DifferenceText::tr("as before");
    }
    return {};
}

QString differenceText(
    const PlanDifference &difference, const Dossier &before, const Dossier &after, QDate today)
{
    const FollowUp &shown = shownOf(difference);
    return sentence(difference, titleOf(shown, difference.after ? after : before, today));
}

QStringList differenceTexts(const QList<PlanDifference> &differences, const Dossier &before,
    const Dossier &after, QDate today)
{
    QStringList texts;
    for (const PlanDifference &difference : noticeable(differences))
        texts.append(differenceText(difference, before, after, today));
    return texts;
}

} // namespace Afterword
