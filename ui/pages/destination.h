// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/ids.h"

#include <QDate>
#include <QUrl>

#include <variant>

namespace Afterword {

// Where one may go in the window. A page asks for a destination and never knows the page that
// shows it.

/// What shall I do now?
struct ShowToday
{
    bool operator==(const ShowToday &) const = default;
};

/// The letter of a follow-up, in the composer.
struct ShowNote
{
    FollowUpId followUp;

    bool operator==(const ShowNote &) const = default;
};

/// The call sheet of a follow-up or, where that is empty, of a call that nothing asked for: to
/// `contact`, about `opportunity`.
struct StartCall
{
    FollowUpId followUp;
    OpportunityId opportunity = {};
    ContactId contact = {};

    bool operator==(const StartCall &) const = default;
};

/// Where one opportunity stands.
struct ShowOpportunity
{
    OpportunityId opportunity;

    bool operator==(const ShowOpportunity &) const = default;
};

/// The words of one letter that was sent, or of a call, in the log of its opportunity.
struct ShowLetter
{
    OpportunityId opportunity;
    LogEntryId entry;

    bool operator==(const ShowLetter &) const = default;
};

/// One business card.
struct ShowPerson
{
    ContactId contact;

    bool operator==(const ShowPerson &) const = default;
};

/// What a day holds.
struct ShowDay
{
    QDate day;

    bool operator==(const ShowDay &) const = default;
};

/// The form of an interview that is not written down yet.
struct RecordInterview
{
    OpportunityId opportunity = {}; ///< empty: a new one

    bool operator==(const RecordInterview &) const = default;
};

/// The form of an interview that is written down already.
struct EditInterview
{
    InterviewId interview;

    bool operator==(const EditInterview &) const = default;
};

/// A number to dial or an address to write to, in the program that the system has for it.
struct OpenLink
{
    QUrl link;
    QString text = {}; ///< as on the card; copied where there is no such program

    bool operator==(const OpenLink &) const = default;
};

/// The envelope of a person, as it is printed.
struct PrintEnvelope
{
    ContactId contact;

    bool operator==(const PrintEnvelope &) const = default;
};

using Destination = std::variant<ShowToday, ShowNote, StartCall, ShowOpportunity, ShowPerson,
    ShowDay, RecordInterview, EditInterview, OpenLink, ShowLetter, PrintEnvelope>;

} // namespace Afterword
