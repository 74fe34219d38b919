// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/alerttext.h"

#include "ui/text/datetext.h"
#include "ui/text/followuptext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr qsizetype mostLines = 5;

struct AlertText
{
    Q_DECLARE_TR_FUNCTIONS(AlertText)
};

QString timeText(const QDateTime &moment)
{
    return QLocale().toString(moment.time(), QLocale::ShortFormat);
}

QString momentText(const QDateTime &moment, QDate today)
{
    //: A day and a time of day that have passed, as in "last Friday at 17:40".
    return AlertText::tr("%1 at %2").arg(spokenDay(moment.date(), today), timeText(moment));
}

/// On the clock of the plan.
QString absenceText(const Absence &absence, const Plan &plan)
{
    const QDateTime from = absence.from.toTimeZone(plan.now.timeZone());
    const QDateTime until = absence.until.toTimeZone(plan.now.timeZone());
    const bool isOfToday = from.date() == plan.today && until.date() == plan.today;
    const QString begin = isOfToday ? timeText(from) : momentText(from, plan.today);
    const QString end = isOfToday ? timeText(until) : momentText(until, plan.today);
    if (absence.cause == AbsenceCause::NotRunning)
        //: %1 and %2 as in "last Friday at 17:40", or times of today.
        return AlertText::tr("Afterword was not running from %1 to %2.").arg(begin, end);
    //: %1 and %2 as in "last Friday at 17:40", or times of today.
    return AlertText::tr("The computer slept, or its clock was set, from %1 to %2.")
        .arg(begin, end);
}

QString delayText(const Alert &alert, const Plan &plan)
{
    switch (alert.lines.constFirst().delay) {
    case AlertDelay::None:
        return {};
    case AlertDelay::QuietHours:
        return AlertText::tr("It waited for the end of your quiet hours.");
    case AlertDelay::Pause:
        return AlertText::tr("It waited for the end of the pause.");
    case AlertDelay::Absent:
        if (alert.absence)
            return absenceText(*alert.absence, plan);
        [[fallthrough]];
    case AlertDelay::Away:
        return AlertText::tr("Its time came while Afterword could not speak.");
    case AlertDelay::RecordedLate:
        return AlertText::tr("Its time had passed when you wrote the interview down.");
    }
    return {};
}

QString titleOfLine(const AlertLine &line, const Dossier &dossier, const Plan &plan)
{
    const FollowUp *followUp = findFollowUp(plan, line.reminder.followUp);
    return followUp ? titleOf(*followUp, dossier, plan.today) : QString();
}

AlertWords wordsOfOne(const Alert &alert, const Dossier &dossier, const Plan &plan)
{
    const AlertLine &line = alert.lines.constFirst();
    const FollowUp *followUp = findFollowUp(plan, line.reminder.followUp);
    if (!followUp)
        return {.title = AlertText::tr("A follow-up was due"), .text = delayText(alert, plan)};
    const QString title = titleOf(*followUp, dossier, plan.today);
    QStringList lines{subjectOf(*followUp, dossier)};
    if (line.reminder.isOver)
        lines.append(AlertText::tr("It can no longer be done."));
    else
        //: %1 is when it is due, as in "by tonight" or "2 days late".
        lines.append(AlertText::tr("Due: %1").arg(dueText(*followUp, plan.today)));
    lines.append(delayText(alert, plan));
    lines.removeAll(QString());
    const bool isLate = line.reminder.kind == ReminderKind::Late && !line.reminder.isOver;
    //: A reminder that comes a second and last time. %1 is what to do.
    return {.title = isLate ? AlertText::tr("Not too late: %1").arg(title) : title,
        .text = lines.join(u'\n')};
}

QString listOf(QStringList titles)
{
    titles.removeAll(QString());
    const qsizetype more = titles.size() - mostLines;
    titles = titles.mid(0, mostLines);
    if (more > 0)
        titles.append(AlertText::tr("… and %n more", nullptr, static_cast<int>(more)));
    return titles.join(u'\n');
}

/// How long nobody could speak, and what has become too late.
QString besideCards(const Alert &alert, const Dossier &dossier, const Plan &plan)
{
    QStringList late;
    for (const AlertLine &line : alert.lines) {
        const QString title = titleOfLine(line, dossier, plan);
        if (line.reminder.isOver && !title.isEmpty())
            //: %1 is what was to be done.
            late.append(AlertText::tr("Too late now: %1").arg(title));
    }
    QStringList lines{alert.absence ? absenceText(*alert.absence, plan) : QString(), listOf(late)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

AlertWords wordsOfMany(const Alert &alert, const Dossier &dossier, const Plan &plan)
{
    QStringList titles;
    for (const AlertLine &line : alert.lines)
        titles.append(titleOfLine(line, dossier, plan));
    const int count = static_cast<int>(alert.lines.size());
    QStringList lines;
    if (alert.absence)
        lines.append(absenceText(*alert.absence, plan));
    lines.append(listOf(titles));
    return {.title = count == 1 ? AlertText::tr("One follow-up came due")
                                : AlertText::tr("%n follow-ups came due", nullptr, count),
        .text = lines.join(u'\n'),
        .besideCards = besideCards(alert, dossier, plan)};
}

/// It is of the day as a whole, and so names no follow-up.
AlertWords wordsOfMorning(const Dossier &dossier, const Plan &plan)
{
    QStringList titles;
    for (const FollowUp &followUp : plan.followUps) {
        const bool isOpen = followUp.state == State::Due || followUp.state == State::Overdue
            || (followUp.state == State::Planned && followUp.due <= plan.today);
        if (isOpen)
            titles.append(titleOf(followUp, dossier, plan.today));
    }
    const int count = static_cast<int>(titles.size());
    return {.title = count == 1
            ? AlertText::tr("Good morning. One follow-up for today")
            : AlertText::tr("Good morning. %n follow-ups for today", nullptr, count),
        .text = listOf(titles),
        .besideCards = QString()};
}

} // namespace

AlertWords alertWords(const Alert &alert, const Dossier &dossier, const Plan &plan)
{
    switch (alert.form) {
    case AlertForm::One:
        return alert.lines.isEmpty() ? AlertWords() : wordsOfOne(alert, dossier, plan);
    case AlertForm::Summary:
        return wordsOfMany(alert, dossier, plan);
    case AlertForm::Morning:
        return wordsOfMorning(dossier, plan);
    }
    return {};
}

} // namespace Afterword
