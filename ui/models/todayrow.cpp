// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/todayrow.h"

#include "ui/text/datetext.h"
#include "ui/text/followuptext.h"
#include "ui/text/reasontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

struct TodayText
{
    Q_DECLARE_TR_FUNCTIONS(TodayText)
};

constexpr int nextDays = 7;

std::optional<Section> sectionOf(const FollowUp &followUp, QDate today)
{
    const qint64 ahead = today.daysTo(followUp.due);
    switch (followUp.state) {
    case State::Overdue:
        return Section::Overdue;
    case State::Due:
        return Section::Today;
    case State::Planned:
    case State::Snoozed:
        if (ahead <= 0)
            return Section::Today;
        return ahead <= nextDays ? std::optional(Section::NextDays) : std::nullopt;
    default:
        return {};
    }
}

QString iconOf(const FollowUp &followUp)
{
    if (followUp.kind == LogKind::Outreach)
        return u"user-search"_s;
    switch (followUp.channel) {
    case Channel::Email:
        return u"mail"_s;
    case Channel::Phone:
        return u"phone"_s;
    case Channel::Post:
        return u"mailbox"_s;
    case Channel::Hand:
        return u"heart-handshake"_s;
    case Channel::Task:
        return u"checklist"_s;
    }
    return {};
}

/// A rule of thumb for the opening line: a note or a call takes ten minutes, half if begun.
int minutesOf(const FollowUp &followUp, bool hasDraft)
{
    if (followUp.channel == Channel::Task)
        return 15;
    return hasDraft ? 5 : 10;
}

const Playbook &playbookOf(
    const FollowUp &followUp, const Dossier &dossier, const Playbooks &playbooks)
{
    const Opportunity *opportunity = findOpportunity(dossier, followUp.opportunity);
    return playbookNamed(playbooks, opportunity ? opportunity->playbook : QString());
}

TodayRow rowOf(const FollowUp &followUp, Section section, const Plan &plan, const Dossier &dossier)
{
    return {.id = followUp.id,
        .opportunity = followUp.opportunity,
        .contact = followUp.contact,
        .section = section,
        .title = titleOf(followUp, dossier, plan.today),
        .subject = subjectOf(followUp, dossier),
        .due = dueText(followUp, plan.today),
        .action = actionOf(followUp),
        .icon = iconOf(followUp),
        .day = followUp.due};
}

QString counted(int count)
{
    const QStringList words = {TodayText::tr("One"), TodayText::tr("Two"), TodayText::tr("Three"),
        TodayText::tr("Four"), TodayText::tr("Five"), TodayText::tr("Six"), TodayText::tr("Seven"),
        TodayText::tr("Eight"), TodayText::tr("Nine")};
    return count <= words.size() ? words.at(count - 1) : QString::number(count);
}

QString amountSentence(int count, int minutes)
{
    if (count == 1)
        return TodayText::tr("One thing to do, about %n minutes.", nullptr, minutes);
    //: %1 is a number in words, as in "Four"
    return TodayText::tr("%1 things to do, about %n minutes.", nullptr, minutes)
        .arg(counted(count));
}

QString urgentSentence(int notes)
{
    if (notes == 1)
        return TodayText::tr("One thank-you note must leave today.");
    //: %1 is a number in words, as in "Two"
    return TodayText::tr("%1 thank-you notes must leave today.").arg(counted(notes));
}

bool mustLeaveToday(const TodayRow &row, const Plan &plan)
{
    const FollowUp *followUp = findFollowUp(plan, row.id);
    return followUp && followUp->kind == LogKind::ThankYou && row.section != Section::NextDays
        && followUp->closes.isValid() && followUp->closes <= plan.today;
}

} // namespace

Action actionOf(const FollowUp &followUp)
{
    if (std::ranges::count(followUp.because, ReasonCode::TheyCall, &Reason::code) > 0)
        return Action::AwaitCall;
    if (followUp.channel == Channel::Phone)
        return Action::StartCall;
    return followUp.channel == Channel::Task ? Action::MarkDone : Action::WriteNote;
}

QString noteDraftKey(const FollowUpId &followUp)
{
    return u"note:"_s + followUp.text;
}

QList<TodayRow> todayRows(const Plan &plan, const Dossier &dossier, const Playbooks &playbooks,
    const std::map<QString, Draft> &drafts)
{
    QList<TodayRow> rows;
    for (const FollowUp &followUp : plan.followUps) {
        const std::optional<Section> section = sectionOf(followUp, plan.today);
        if (!section)
            continue;
        TodayRow row = rowOf(followUp, *section, plan, dossier);
        row.hasDraft = drafts.contains(noteDraftKey(followUp.id));
        row.minutes = minutesOf(followUp, row.hasDraft);
        row.why = sentencesOf(followUp.because, dossier, playbookOf(followUp, dossier, playbooks))
                      .mid(0, 2)
                      .join(u' ');
        rows.append(row);
    }
    // Whom somebody waits for comes before what can be done at any hour.
    std::ranges::stable_sort(rows, {}, [](const TodayRow &row) {
        const bool canWait = row.action == Action::MarkDone && row.section != Section::NextDays;
        return std::pair(row.section, canWait);
    });
    return rows;
}

QString summaryOf(const QList<TodayRow> &rows, const Plan &plan)
{
    int count = 0;
    int minutes = 0;
    int urgent = 0;
    for (const TodayRow &row : rows) {
        if (row.section == Section::NextDays)
            continue;
        ++count;
        minutes += row.minutes;
        urgent += mustLeaveToday(row, plan) ? 1 : 0;
    }
    if (count == 0)
        return rows.isEmpty() ? QString() : TodayText::tr("Nothing to do today.");
    const QString amount = amountSentence(count, minutes);
    if (urgent == 0)
        return amount;
    //: Two sentences after one another.
    return TodayText::tr("%1 %2").arg(amount, urgentSentence(urgent));
}

} // namespace Afterword
