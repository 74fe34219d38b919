// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/walltime.h"
#include "core/dossier/ids.h"

#include <QList>
#include <QStringList>

namespace Afterword {

enum class InterviewForm { OnSite, Video, Phone };

/// What somebody was at one interview.
enum class Role { Interviewer, Met, Helper, Introducer };

/// Somebody who was met at an interview, or who helped to get it.
struct Attendance
{
    ContactId contact;
    Role role = Role::Interviewer;
    bool isMain = false; ///< the one who decides and whom reminders go to

    bool operator==(const Attendance &) const = default;
};

/// Something that the interview showed to be missing.
struct Gap
{
    QString what = {};
    QString plan = {}; ///< how to close it
    bool isDone = false;

    bool operator==(const Gap &) const = default;
};

/// One conversation with an employer, as the seeker wrote it down.
struct Interview
{
    InterviewId id;
    WallTime start = {}; ///< at the employer's place
    int minutes = 60;
    int round = 1;
    InterviewForm form = InterviewForm::OnSite;
    QList<Attendance> met = {};
    QString nextStep = {}; ///< in their words
    QDate answerPromisedBy = {}; ///< invalid: they named no date
    bool isToKeepInTouch = false; ///< they asked the seeker to
    QStringList forgot = {}; ///< what the seeker meant to say and did not
    QList<Gap> gaps = {};
    QStringList topics = {}; ///< worth mentioning in the note

    bool operator==(const Interview &) const = default;
};

/// The one to whom reminders go: who decides, else an interviewer, else somebody who was met; an
/// empty id if there is nobody. The order in which people are listed means nothing.
ContactId mainInterviewer(const Interview &interview);

} // namespace Afterword
