// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/playbooktext.h"

#include "core/playbook/playbookreader.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

struct PlaybookText
{
    Q_DECLARE_TR_FUNCTIONS(PlaybookText)
};

QString eventText(const Rule &rule)
{
    switch (rule.follows) {
    case Event::InterviewScheduled:
    case Event::InterviewHeld:
        return PlaybookText::tr("the interview");
    case Event::PromisePassed:
        return PlaybookText::tr("the day they promised");
    case Event::CallbackAgreed:
        return PlaybookText::tr("the agreed call");
    case Event::GapNoted:
        return PlaybookText::tr("noting a gap");
    case Event::ConnectionFound:
        return PlaybookText::tr("finding a contact there");
    case Event::ReminderSent:
        return PlaybookText::tr("the last reminder");
    case Event::OutcomeOffer:
        return PlaybookText::tr("the offer");
    case Event::OutcomeNotHired:
        return PlaybookText::tr("the refusal");
    case Event::Silence:
        return PlaybookText::tr("the last word");
    }
    return {};
}

QString daysText(int days, const QString &event)
{
    if (days == 0)
        //: %1 is "the interview" or another event
        return PlaybookText::tr("On the day of %1").arg(event);
    if (days == -1)
        return PlaybookText::tr("1 day before %1").arg(event);
    if (days < 0)
        return PlaybookText::tr("%n days before %1", nullptr, -days).arg(event);
    return days == 1 ? PlaybookText::tr("1 day after %1").arg(event)
                     : PlaybookText::tr("%n days after %1", nullptr, days).arg(event);
}

/// The sentences themselves are the keys, so a copy of a built-in playbook speaks as it does.
QString translated(const QString &words)
{
    return words.isEmpty() ? words
                           : QCoreApplication::translate("Playbook", words.toUtf8().constData());
}

} // namespace

QString playbookTitle(const Playbook &playbook)
{
    // A title is one word, which one of the seeker's own may have taken for something else.
    const bool isBuiltIn = builtInPlaybookNames().contains(playbook.name);
    return isBuiltIn ? translated(playbook.title) : playbook.title;
}

QString playbookDescription(const Playbook &playbook)
{
    return translated(playbook.description);
}

QString ruleWhy(const Rule &rule)
{
    return translated(rule.why);
}

QString ruleTime(const Rule &rule)
{
    const int count = rule.due.count;
    switch (rule.due.kind) {
    case Moment::Kind::Days:
        return daysText(count, eventText(rule));
    case Moment::Kind::InterviewDay:
        return daysText(count, PlaybookText::tr("the interview"));
    case Moment::Kind::OfficeDays:
        return count == 1
            ? PlaybookText::tr("1 office day after %1").arg(eventText(rule))
            : PlaybookText::tr("%n office days after %1", nullptr, count).arg(eventText(rule));
    case Moment::Kind::NextInterview:
        return PlaybookText::tr("Until the next interview");
    }
    return {};
}

QString ruleKindText(const Rule &rule)
{
    switch (rule.kind) {
    case LogKind::ThankYou:
        return PlaybookText::tr("Thank-you note");
    case LogKind::Call:
        return PlaybookText::tr("Call");
    case LogKind::Inquiry:
        return PlaybookText::tr("Inquiry");
    case LogKind::Callback:
        return PlaybookText::tr("Agreed call");
    case LogKind::Outreach:
        return PlaybookText::tr("Ask someone who works there");
    case LogKind::Feedback:
        return PlaybookText::tr("Ask for feedback");
    case LogKind::Letter:
        return PlaybookText::tr("Letter");
    case LogKind::StayWarm:
        return PlaybookText::tr("Stay in touch");
    default:
        return PlaybookText::tr("Task");
    }
}

QString toneText(const QString &tone)
{
    if (tone == "warm"_L1)
        return PlaybookText::tr("Warm");
    if (tone == "formal"_L1)
        return PlaybookText::tr("Formal");
    return tone == "brief"_L1 ? PlaybookText::tr("Brief") : tone;
}

QString sourceName(const QString &source)
{
    if (source == "000"_L1)
        return PlaybookText::tr("“Knowing what to do immediately following a job interview”");
    if (source == "001"_L1)
        return PlaybookText::tr("“How to follow up after a job interview”");
    if (source == "002"_L1)
        return PlaybookText::tr("the article on job follow-up mistakes to avoid");
    if (source == "003"_L1)
        return PlaybookText::tr("Lori Jazvac’s advice on the next steps after an interview");
    return source;
}

QString sourceNames(const QStringList &sources)
{
    QStringList named;
    for (const QString &source : sources)
        named.append(sourceName(source));
    return QLocale().createSeparatedList(named);
}

} // namespace Afterword
