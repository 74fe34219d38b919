// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/movetext.h"

#include "ui/text/datetext.h"

#include <QCoreApplication>

namespace Afterword {

namespace {

struct MoveText
{
    Q_DECLARE_TR_FUNCTIONS(MoveText)
};

} // namespace

QString obstacleSentence(const MoveObstacle &obstacle)
{
    using Kind = MoveObstacle::Kind;
    switch (obstacle.kind) {
    case Kind::IsOver:
        return MoveText::tr("It is not to be done any more.");
    case Kind::Past:
        return MoveText::tr("That day has passed.");
    case Kind::NotOpenYet:
        return MoveText::tr("Too early: it is not asked for before %1.")
            .arg(shortDate(obstacle.day));
    case Kind::Closed:
        return MoveText::tr("Too late: it must be done by %1.").arg(shortDate(obstacle.day));
    case Kind::Weekend:
        return MoveText::tr("Nobody is at the office on that day.");
    case Kind::Holiday:
        return MoveText::tr("Nobody is at the office: %1.").arg(obstacle.what);
    case Kind::Promise:
        return MoveText::tr("They promised an answer by %1: ask after that day.")
            .arg(shortDate(obstacle.day));
    case Kind::AgreedCall:
        return MoveText::tr("A call is agreed: nothing else is asked before %1 has passed.")
            .arg(shortDate(obstacle.day));
    case Kind::Pace:
        return MoveText::tr(
            "Too near to the reminder of %1: %n days lie between two.", nullptr, obstacle.count)
            .arg(shortDate(obstacle.day));
    case Kind::NotKept:
        return MoveText::tr("Its day follows from other things, so it cannot be moved.");
    }
    return {};
}

} // namespace Afterword
