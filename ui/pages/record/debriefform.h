// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/debrief.h"

namespace Afterword {

/// One line of "who was there", as typed.
struct PersonForm
{
    ContactId contact = {}; ///< empty: a card to be made
    QString name = {};
    Role role = Role::Interviewer;
    bool isMain = false;
    QString email = {};
    QString phone = {};
    bool spellingChecked = false;
    QString title = {};
    QString addressAs = {};
    QString address = {}; ///< one line of the envelope per line

    bool operator==(const PersonForm &) const = default;
};

/// Whether nobody is named yet.
bool isEmpty(const PersonForm &person);

/// The debrief as it stands in the fields, whether it makes sense yet or not.
struct DebriefForm
{
    OpportunityId opportunity = {};
    InterviewId interview = {};
    QString employer = {};
    QString position = {};
    QString place = {};
    QString region = {};
    QString timeZone = {};
    WallTime start = {};
    int minutes = 60;
    int round = 1;
    InterviewForm form = InterviewForm::OnSite;
    QList<PersonForm> people = {};
    QString nextStep = {};
    QDate answerPromisedBy = {}; ///< invalid: no date named
    bool isToKeepInTouch = false;
    QString forgot = {}; ///< one thing per line
    QList<Gap> gaps = {};
    QString topics = {}; ///< one thing per line

    bool operator==(const DebriefForm &) const = default;
};

/// A form nobody has typed in: an interview of the last full hour that is over by `now`.
DebriefForm freshForm(const QDateTime &now);

/// The same, about an opportunity that is there already: its next round.
DebriefForm formAbout(const Opportunity &opportunity, const QDateTime &now);

/// The form of an interview that is already recorded; nothing if it is gone.
std::optional<DebriefForm> formOf(const Dossier &dossier, const InterviewId &interview);

/// The line of a person whose card exists.
PersonForm personFormOf(const Contact &contact, const Attendance &attendance);

/// What the form says, in the core's terms: empty lines are left out, and a name that a card of
/// that employer bears is that card.
Debrief debriefOf(const DebriefForm &form, const Dossier &dossier);

/// The cards on which the form has something new, beside those that `debriefOf` makes.
QList<FactChange> changedCards(const DebriefForm &form, const Dossier &dossier);

/// The open opportunity that both texts name; null if there is none.
const Opportunity *opportunityNamed(
    const Dossier &dossier, const QString &employer, const QString &position);

/// The cards of that employer, in the order of their names.
QList<Contact> contactsAt(const Dossier &dossier, const QString &employer);

/// The card of that employer with that name; null if there is none.
const Contact *contactNamed(const Dossier &dossier, const QString &employer, const QString &name);

} // namespace Afterword
