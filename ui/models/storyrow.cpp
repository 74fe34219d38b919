// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/storyrow.h"

#include "core/dossier/offer.h"
#include "ui/text/channeltext.h"
#include "ui/text/datetext.h"
#include "ui/text/followuptext.h"
#include "ui/text/logtext.h"
#include "ui/text/moneytext.h"
#include "ui/text/reasontext.h"
#include "ui/text/stagetext.h"
#include "ui/text/statetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

struct StoryText
{
    Q_DECLARE_TR_FUNCTIONS(StoryText)
};

constexpr qsizetype longRemark = 160;

/// All that a row is made of beside its item.
struct Source
{
    const Opportunity &opportunity;
    const Plan &plan;
    const Dossier &dossier;
    const Playbook &playbook;
};

QString whenText(const WallTime &at, QDate today)
{
    if (!at.isValid())
        return StoryText::tr("On a day nobody wrote down");
    const QString day = at.date == today ? StoryText::tr("Today") : shortDate(at.date);
    if (!at.hasTime())
        return day;
    //: A day and a time of day.
    return StoryText::tr("%1, %2").arg(day, QLocale().toString(at.time, QLocale::ShortFormat));
}

QString formText(InterviewForm form)
{
    switch (form) {
    case InterviewForm::OnSite:
        return {};
    case InterviewForm::Video:
        return StoryText::tr("by video");
    case InterviewForm::Phone:
        return StoryText::tr("by phone");
    }
    return {};
}

QString interviewTitle(const Interview &interview, const Dossier &dossier)
{
    QList<ContactId> people;
    for (const Attendance &one : interview.met) {
        if (one.role == Role::Interviewer)
            people.append(one.contact);
    }
    const QString names = namesOf(people, dossier);
    if (names.isEmpty())
        return roundText(interview.round);
    //: "First interview, with Ana Núñez and David Li"
    return StoryText::tr("%1, with %2").arg(roundText(interview.round), names);
}

QStringList interviewLines(const Interview &interview)
{
    QStringList lines;
    if (!interview.nextStep.isEmpty())
        lines.append(StoryText::tr("Next step: “%1”").arg(interview.nextStep));
    if (interview.answerPromisedBy.isValid())
        lines.append(
            StoryText::tr("Answer promised by %1.").arg(shortDate(interview.answerPromisedBy)));
    if (!interview.forgot.isEmpty())
        lines.append(StoryText::tr("Forgot to mention: %1.")
                         .arg(QLocale().createSeparatedList(interview.forgot)));
    if (!interview.topics.isEmpty())
        lines.append(StoryText::tr("You talked about %1.")
                         .arg(QLocale().createSeparatedList(interview.topics)));
    return lines;
}

void tellInterview(StoryRow &row, const StoryItem &item, const Source &source)
{
    const Interview *interview = findInterview(source.opportunity, item.interview);
    if (!interview)
        return;
    row.id = u"interview/"_s + interview->id.text;
    row.title = interviewTitle(*interview, source.dossier);
    row.way = formText(interview->form);
    row.lines = interviewLines(*interview);
    row.interview = interview->id;
}

/// A task is told by what it was, where the plan still knows it.
QString entryTitle(const LogEntry &entry, const Source &source)
{
    const FollowUp *done = findFollowUp(source.plan, entry.followUp);
    if (entry.kind == LogKind::Task && done)
        //: Something to do alone that was done.
        return StoryText::tr("Done: %1").arg(titleOf(*done, source.dossier, source.plan.today));
    return logTitle(entry, source.dossier);
}

/// What they offered, as "£51,000"; empty if no amount was written down.
QString offeredText(const LogEntry &entry)
{
    if (entry.outcome != LogOutcome::Offer || amountIn(entry.text) <= 0)
        return {};
    return moneyText(amountIn(entry.text), currencyIn(entry.text));
}

void tellEntry(StoryRow &row, const StoryItem &item, const Source &source)
{
    const QList<LogEntry> &log = source.opportunity.log;
    const auto entry = std::ranges::find(log, item.entry, &LogEntry::id);
    if (entry == log.end())
        return;
    row.id = u"entry/"_s + entry->id.text;
    row.title = entryTitle(*entry, source);
    row.way = entry->channel == Channel::Task ? QString() : byChannel(entry->channel);
    const QString amount = offeredText(*entry);
    const QString words = amount.isEmpty() ? entry->text : remarkIn(entry->text);
    const bool isRemark = entry->outcome != LogOutcome::Sent && words.size() <= longRemark
        && !words.contains(u'\n');
    row.lines.append(amount);
    if (isRemark)
        row.lines.append(words);
    else
        row.text = words;
    row.lines.append(logResult(*entry));
    row.lines.removeAll(QString());
}

void tellFollowUp(StoryRow &row, const StoryItem &item, const Source &source)
{
    const FollowUp *followUp = findFollowUp(source.plan, item.followUp);
    if (!followUp)
        return;
    row.id = u"follow-up/"_s + followUp->id.text;
    row.title = titleOf(*followUp, source.dossier, source.plan.today);
    row.way = followUp->channel == Channel::Task ? QString() : byChannel(followUp->channel);
    row.lines = {sentencesOf(followUp->because, source.dossier, source.playbook).join(u' ')};
    row.isNow = followUp->state == State::Due || followUp->state == State::Overdue;
    if (row.isNow) {
        row.pill = dueText(*followUp, source.plan.today);
        row.tone = followUp->state == State::Overdue ? u"late"_s : u"soon"_s;
    } else if (followUp->state != State::Planned) {
        row.pill = stateText(followUp->state);
        row.tone = u"plain"_s;
    }
    row.isQuiet = followUp->state == State::Missed && followUp->channel == Channel::Task;
    if (item.isPast)
        return;
    row.followUp = followUp->id;
    row.action = actionOf(*followUp);
    row.crossings = crossingsOf(*followUp, source.plan, source.dossier);
}

StoryRow told(const StoryItem &item, const Source &source)
{
    StoryRow row{.isPast = item.isPast, .when = whenText(item.at, source.plan.today)};
    switch (item.kind) {
    case StoryKind::Interview:
        tellInterview(row, item, source);
        break;
    case StoryKind::Entry:
        tellEntry(row, item, source);
        break;
    case StoryKind::Outcome:
        row.id = u"outcome"_s;
        row.title = outcomeText(source.opportunity.outcome->kind);
        break;
    case StoryKind::FollowUp:
        tellFollowUp(row, item, source);
        break;
    }
    return row;
}

} // namespace

QList<StoryRow> storyRows(const Opportunity &opportunity, const Plan &plan, const Dossier &dossier,
    const Playbooks &playbooks)
{
    const Source source{opportunity, plan, dossier, playbookNamed(playbooks, opportunity.playbook)};
    const WallTime now = wallTimeAt(plan.now, timeZoneOf(dossier, opportunity));
    QList<StoryRow> rows;
    for (const StoryItem &item : storyOf(opportunity, plan, now))
        rows.append(told(item, source));
    return rows;
}

QString spokenText(const StoryRow &row)
{
    const QString place = row.isPast ? StoryText::tr("It was: %1").arg(row.when)
                                     : StoryText::tr("To come: %1").arg(row.when);
    QStringList parts = {place, row.pill, row.title, row.way};
    parts += row.lines;
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

} // namespace Afterword
