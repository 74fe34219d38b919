// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"

namespace Afterword {

/// What came of the waiting.
enum class AnswerKind {
    Offer,
    NotHired,
    NewDate, ///< no decision yet, and another date for it
    Withdrew, ///< the seeker does not want it any more
};

/// What the employer answered, as the seeker notes it, or that the seeker withdrew.
struct EmployerAnswer
{
    AnswerKind kind = AnswerKind::Offer;
    QDate on = {}; ///< the day it came; invalid: today
    QDate by = {}; ///< for `NewDate` the promised day; for `Offer` when they want the answer
    Channel channel = Channel::Email; ///< the way it came
    ContactId from = {}; ///< empty: nobody in particular
    QString remark = {};

    bool operator==(const EmployerAnswer &) const = default;
};

/// Whether it can be kept: what is wrong names `on` or `by` as its path.
Result<void> checked(const EmployerAnswer &answer, QDate today);

/// The changes that keep an answer: a line of the log, the outcome and the stage, so that none
/// says other than the rest. `now` is any instant. Empty if the opportunity is gone.
QList<FactChange> answered(const Dossier &dossier, const OpportunityId &id,
    const EmployerAnswer &answer, const QDateTime &now);

/// The changes that put an opportunity into `stage`: what the stage says has happened is noted as
/// of today. Back from an end to a stage before it takes the search up again: the outcome goes,
/// and a line of the log says so (practice D4). Empty if it is there already, or gone.
QList<FactChange> movedToStage(
    const Dossier &dossier, const OpportunityId &id, Stage stage, const QDateTime &now);

/// The answer that a stage stands for, and which must be asked for more than its day; none where
/// the stage can be taken at once.
std::optional<AnswerKind> answerBehind(Stage stage);

/// Where an opportunity stands once it is taken up again: waiting, if there was an interview.
Stage stageWhenReopened(const Opportunity &opportunity);

} // namespace Afterword
