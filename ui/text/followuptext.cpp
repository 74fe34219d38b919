// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/followuptext.h"

#include "ui/text/datetext.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

struct FollowUpText
{
    Q_DECLARE_TR_FUNCTIONS(FollowUpText)
};

/// What a title is made of.
struct Subject
{
    const FollowUp &followUp;
    const Opportunity *opportunity;
    const Interview *interview;
    QString person;
    QDate today;
};

bool hasReason(const FollowUp &followUp, ReasonCode code)
{
    return std::ranges::find(followUp.because, code, &Reason::code) != followUp.because.end();
}

QString thankInterviewer(const Subject &subject)
{
    if (!subject.interview)
        return FollowUpText::tr("Thank %1").arg(subject.person);
    const QDate day = subject.interview->start.date;
    const qint64 ago = day.daysTo(subject.today);
    if (ago == 0)
        return FollowUpText::tr("Thank %1 for today’s interview").arg(subject.person);
    if (ago == 1)
        return FollowUpText::tr("Thank %1 for yesterday’s interview").arg(subject.person);
    return FollowUpText::tr("Thank %1 for the interview on %2").arg(subject.person, shortDate(day));
}

QString thankTitle(const Subject &subject)
{
    if (subject.followUp.letter == "thank-you.not-hired"_L1)
        return FollowUpText::tr("Thank %1 even though it was a no").arg(subject.person);
    const auto isThisPerson
        = [&](const Attendance &one) { return one.contact == subject.followUp.contact; };
    if (!subject.interview)
        return thankInterviewer(subject);
    const auto met = std::ranges::find_if(subject.interview->met, isThisPerson);
    switch (met == subject.interview->met.end() ? Role::Interviewer : met->role) {
    case Role::Interviewer:
        return thankInterviewer(subject);
    case Role::Met:
        return FollowUpText::tr("Thank %1, whom you met on the day").arg(subject.person);
    case Role::Helper:
        return FollowUpText::tr("Thank %1, who helped you").arg(subject.person);
    case Role::Introducer:
        return FollowUpText::tr("Thank %1, who introduced you").arg(subject.person);
    }
    return {};
}

/// The last date for which an answer was promised and which has passed when this is due.
QDate promiseBefore(const Subject &subject)
{
    QDate last;
    const auto consider = [&](QDate day) {
        if (day.isValid() && day < subject.followUp.due && (!last.isValid() || day > last))
            last = day;
    };
    if (subject.interview)
        consider(subject.interview->answerPromisedBy);
    if (subject.opportunity) {
        for (const LogEntry &entry : subject.opportunity->log)
            consider(entry.newPromise);
    }
    return last;
}

QString reachOut(const Subject &subject)
{
    switch (subject.followUp.channel) {
    case Channel::Phone:
        return FollowUpText::tr("Call %1").arg(subject.person);
    case Channel::Post:
        return FollowUpText::tr("Send %1 a letter").arg(subject.person);
    case Channel::Hand:
        return FollowUpText::tr("Hand %1 a note").arg(subject.person);
    default:
        return FollowUpText::tr("Write to %1").arg(subject.person);
    }
}

QString inquiryTitle(const Subject &subject)
{
    if (hasReason(subject.followUp, ReasonCode::StrongPoints))
        return FollowUpText::tr("Send %1 a letter with your strong points").arg(subject.person);
    const QString action = reachOut(subject);
    if (subject.followUp.letter == "promise-inquiry"_L1) {
        const QDate promise = promiseBefore(subject);
        const QString day = spokenDay(promise, subject.today);
        //: "Call Priya Raman: the answer was promised for last Friday"
        return promise.isValid()
            ? FollowUpText::tr("%1: the answer was promised for %2").arg(action, day)
            : FollowUpText::tr("%1: the promised answer has not come").arg(action);
    }
    if (subject.followUp.letter == "week-inquiry"_L1)
        //: "Call Ana Núñez and ask how it stands"
        return FollowUpText::tr("%1 and ask how it stands").arg(action);
    //: "Call Ana Núñez to stay in touch"
    return FollowUpText::tr("%1 to stay in touch").arg(action);
}

QString callTitle(const Subject &subject)
{
    const QString action = reachOut(subject);
    if (!subject.interview)
        return action;
    const int days = static_cast<int>(subject.interview->start.date.daysTo(subject.followUp.due));
    if (days <= 1)
        return FollowUpText::tr("%1 about the interview").arg(action);
    //: "Call Ana Núñez, 5 days after the interview"
    return FollowUpText::tr("%1, %n days after the interview", nullptr, days).arg(action);
}

QString callbackTitle(const Subject &subject)
{
    if (hasReason(subject.followUp, ReasonCode::TheyDidNotCall))
        return FollowUpText::tr("They did not call: call %1").arg(subject.person);
    if (hasReason(subject.followUp, ReasonCode::TheyCall))
        return FollowUpText::tr("Be ready: %1 will call you").arg(subject.person);
    return FollowUpText::tr("Call %1, as agreed").arg(subject.person);
}

QString outreachTitle(const Subject &subject)
{
    if (!subject.opportunity)
        return reachOut(subject);
    return FollowUpText::tr("Reach out to %1, who works at %2")
        .arg(subject.person, isolated(subject.opportunity->employer));
}

struct TaskTitle
{
    QLatin1StringView rule;
    const char *text;
};

constexpr std::array taskTitles = {
    TaskTitle{"ask.next-step"_L1,
        QT_TRANSLATE_NOOP("FollowUpText", "Ask what the next step is, and by when")},
    TaskTitle{
        "prepare.next-round"_L1, QT_TRANSLATE_NOOP("FollowUpText", "Prepare for the next round")},
    TaskTitle{"research.salary"_L1, QT_TRANSLATE_NOOP("FollowUpText", "Research the salary range")},
    TaskTitle{"keep-applying"_L1, QT_TRANSLATE_NOOP("FollowUpText", "Keep applying elsewhere")},
    TaskTitle{"move-on"_L1, QT_TRANSLATE_NOOP("FollowUpText", "Move on: they did not answer")},
};

/// The gap is named by the ordinal that ends the follow-up's id, counted from 1.
QString gapTitle(const Subject &subject)
{
    const int ordinal = subject.followUp.id.text.section(u'/', -1).toInt() - 1;
    if (!subject.interview || ordinal < 0 || ordinal >= subject.interview->gaps.size())
        return FollowUpText::tr("Work on a gap the interview showed");
    return FollowUpText::tr("Work on a gap: %1").arg(subject.interview->gaps.at(ordinal).what);
}

QString taskTitle(const Subject &subject)
{
    const QString &rule = subject.followUp.rule;
    if (rule == "prepare.gap"_L1)
        return gapTitle(subject);
    const auto found = std::ranges::find_if(
        taskTitles, [&](const TaskTitle &title) { return rule == title.rule; });
    if (found != taskTitles.end())
        return QCoreApplication::translate("FollowUpText", found->text);
    // A playbook of the seeker's own may hold tasks that have no wording here.
    return FollowUpText::tr("Your playbook’s “%1”").arg(rule);
}

QString sentenceFor(const Subject &subject)
{
    switch (subject.followUp.kind) {
    case LogKind::ThankYou:
        return thankTitle(subject);
    case LogKind::Call:
        return callTitle(subject);
    case LogKind::Inquiry:
        return inquiryTitle(subject);
    case LogKind::Letter:
        return FollowUpText::tr("Send %1 a letter").arg(subject.person);
    case LogKind::Callback:
        return callbackTitle(subject);
    case LogKind::Outreach:
        return outreachTitle(subject);
    case LogKind::Feedback:
        return FollowUpText::tr("Ask %1 for feedback").arg(subject.person);
    case LogKind::StayWarm:
        return FollowUpText::tr("Stay in touch with %1 for the next opening").arg(subject.person);
    case LogKind::Task:
        return taskTitle(subject);
    case LogKind::Answer:
        return FollowUpText::tr("Answer %1").arg(subject.person);
    }
    return {};
}

} // namespace

QString isolated(const QString &name)
{
    const bool isWindowsWay = name.isRightToLeft() == QGuiApplication::isRightToLeft();
    return isWindowsWay ? name : QChar(0x2068) + name + QChar(0x2069);
}

QString titleOf(const FollowUp &followUp, const Dossier &dossier, QDate today)
{
    const Opportunity *opportunity = findOpportunity(dossier, followUp.opportunity);
    return sentenceFor({.followUp = followUp,
        .opportunity = opportunity,
        .interview = opportunity ? findInterview(*opportunity, followUp.interview) : nullptr,
        .person = isolated(personOf(followUp, dossier)),
        .today = today});
}

QString subjectOf(const FollowUp &followUp, const Dossier &dossier)
{
    const Opportunity *opportunity = findOpportunity(dossier, followUp.opportunity);
    if (!opportunity)
        return {};
    if (opportunity->position.isEmpty())
        return opportunity->employer;
    //: An employer and the position there.
    return FollowUpText::tr("%1 · %2").arg(
        isolated(opportunity->employer), isolated(opportunity->position));
}

QString personOf(const FollowUp &followUp, const Dossier &dossier)
{
    if (const Contact *contact = findContact(dossier, followUp.contact))
        return fullName(*contact);
    const Opportunity *opportunity = findOpportunity(dossier, followUp.opportunity);
    return opportunity ? opportunity->employer : QString();
}

} // namespace Afterword
