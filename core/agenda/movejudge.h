// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/standing.h"

#include <optional>

namespace Afterword {

/// Why a follow-up should not stand on a day; the comment names the arguments that are set.
struct MoveObstacle
{
    enum class Kind {
        IsOver, ///< it is not asked any more
        Past,
        NotOpenYet, ///< day (the first one of its window)
        Closed, ///< day (the last one of its window)
        Weekend,
        Holiday, ///< what (its name)
        Promise, ///< day (the promised one): they have not been able to answer before it
        AgreedCall, ///< day (the last one on which the agreed call is awaited)
        Pace, ///< day (of the other reminder), count (days of the pace)
        NotKept, ///< its day follows from something else
    };

    Kind kind = Kind::Past;
    QDate day = {};
    QString what = {};
    int count = 0;

    bool operator==(const MoveObstacle &) const = default;
};

/// Where one follow-up may be moved. Days are days at the employer's place. A day without an
/// obstacle is one on which the plan really puts it, flagging nothing.
class MoveJudge final
{
public:
    /// `advice` must outlive it.
    MoveJudge(
        const Dossier &dossier, const Advice &advice, const Plan &plan, const FollowUpId &followUp);

    /// None if it may stand there.
    std::optional<MoveObstacle> obstacleOn(QDate day) const;

    /// The first day without an obstacle from `day` on, backwards if `step` is negative; none
    /// within two months.
    std::optional<QDate> nextFree(QDate day, int step) const;

private:
    std::optional<MoveObstacle> ofTheWindow(QDate day) const;
    std::optional<MoveObstacle> ofTheOffice(QDate day, Channel channel) const;
    std::optional<MoveObstacle> ofThePlan(QDate day) const;

    const Dossier m_dossier;
    const Advice &m_advice;
    const QDateTime m_now;
    const ContactIndex m_contacts;
    FollowUp m_followUp;
    std::vector<const Opportunity *> m_employer; ///< those that share its pace, by id
    WallTime m_there = {}; ///< the present moment at the employer's place
};

} // namespace Afterword
