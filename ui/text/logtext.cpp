// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/logtext.h"

#include "ui/text/datetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

struct LogText
{
    Q_DECLARE_TR_FUNCTIONS(LogText)
};

QString reminderTitle(const LogEntry &entry, const QString &person)
{
    switch (entry.channel) {
    case Channel::Phone:
        return LogText::tr("Called %1").arg(person);
    case Channel::Post:
        return LogText::tr("Sent %1 a letter").arg(person);
    case Channel::Hand:
        return LogText::tr("Handed %1 a note").arg(person);
    default:
        return LogText::tr("Wrote to %1").arg(person);
    }
}

QString answerTitle(const LogEntry &entry)
{
    switch (entry.outcome) {
    case LogOutcome::Offer:
        return LogText::tr("They made an offer");
    case LogOutcome::NotHired:
        return LogText::tr("They chose somebody else");
    case LogOutcome::NewPromise:
        return LogText::tr("They named a new date");
    case LogOutcome::Done:
        return LogText::tr("Taken up again");
    default:
        return LogText::tr("They answered");
    }
}

QString kindTitle(const LogEntry &entry, const QString &person)
{
    switch (entry.kind) {
    case LogKind::ThankYou:
        return LogText::tr("Thanked %1").arg(person);
    case LogKind::Feedback:
        return LogText::tr("Asked %1 for feedback").arg(person);
    case LogKind::StayWarm:
        return LogText::tr("Stayed in touch with %1").arg(person);
    case LogKind::Answer:
        return answerTitle(entry);
    case LogKind::Call:
    case LogKind::Inquiry:
    case LogKind::Letter:
    case LogKind::Callback:
    case LogKind::Outreach:
    case LogKind::Task:
        return reminderTitle(entry, person);
    }
    return {};
}

/// What came of a call; empty for what is said by the title already.
QString callOutcome(const LogEntry &entry)
{
    switch (entry.outcome) {
    case LogOutcome::Voicemail:
        return LogText::tr("voicemail");
    case LogOutcome::NoAnswer:
        return LogText::tr("nobody answered");
    case LogOutcome::Spoke:
        return LogText::tr("spoke");
    default:
        return {};
    }
}

} // namespace

QString namesOf(const QList<ContactId> &contacts, const Dossier &dossier)
{
    QStringList names;
    for (const ContactId &id : contacts) {
        if (const Contact *contact = findContact(dossier, id))
            names.append(fullName(*contact));
    }
    return QLocale().createSeparatedList(names);
}

QString logTitle(const LogEntry &entry, const Dossier &dossier)
{
    QString person = namesOf(entry.with, dossier);
    if (person.isEmpty())
        person = LogText::tr("them");
    if (entry.kind == LogKind::Task && entry.channel == Channel::Task)
        return LogText::tr("Did what was planned");
    const QString title = kindTitle(entry, person);
    const QString outcome = callOutcome(entry);
    //: A call and what came of it: "Called Rob Cole: voicemail".
    return outcome.isEmpty() ? title : LogText::tr("%1: %2").arg(title, outcome);
}

QString logResult(const LogEntry &entry)
{
    if (entry.callbackAt.isValid()) {
        const QString day = shortDate(entry.callbackAt.date);
        return entry.callbackBy == CallbackBy::Employer
            ? LogText::tr("They call back on %1.").arg(day)
            : LogText::tr("You call back on %1.").arg(day);
    }
    if (!entry.newPromise.isValid())
        return {};
    const QString day = shortDate(entry.newPromise);
    return entry.outcome == LogOutcome::Offer ? LogText::tr("They want your answer by %1.").arg(day)
                                              : LogText::tr("They will answer by %1.").arg(day);
}

} // namespace Afterword
