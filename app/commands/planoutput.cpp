// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/planoutput.h"

#include "core/exchange/planwriter.h"
#include "ui/text/followuptext.h"
#include "ui/text/reasontext.h"
#include "ui/text/statetext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// What stands in one line of the text, each column as wide as its widest.
struct Line
{
    const FollowUp *followUp;
    QString when;
    QString state;
    QString title;
    QString employer;
};

const Playbook &playbookFor(const FollowUp &followUp, const Planned &planned)
{
    const auto *const opportunity = findOpportunity(planned.dossier, followUp.opportunity);
    return playbookNamed(planned.advice.playbooks, opportunity ? opportunity->playbook : QString());
}

Line lineOf(const FollowUp &followUp, const Planned &planned)
{
    const auto *const opportunity = findOpportunity(planned.dossier, followUp.opportunity);
    return {.followUp = &followUp,
        .when = toString(WallTime{followUp.due, followUp.time}),
        .state = stateText(followUp.state),
        .title = titleOf(followUp, planned.dossier, planned.plan.today),
        .employer = opportunity ? opportunity->employer : QString()};
}

int widest(const QList<Line> &lines, QString Line::*column)
{
    int width = 0;
    for (const auto &line : lines)
        width = std::max(width, int((line.*column).size()));
    return width;
}

/// The words in lines of at most a hundred columns, each behind the margin.
QString wrapped(const QString &words, const QString &margin)
{
    QString text;
    QString line = margin.chopped(1);
    for (const auto &word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (line.size() >= margin.size() && line.size() + 1 + word.size() > 100) {
            text += line + u'\n';
            line = margin.chopped(1);
        }
        line += u' ' + word;
    }
    return text + line + u'\n';
}

QByteArray text(const Planned &planned)
{
    if (planned.plan.followUps.isEmpty())
        return "Nothing to do.\n";
    QList<Line> lines;
    for (const auto &followUp : planned.plan.followUps)
        lines.append(lineOf(followUp, planned));
    const auto when = widest(lines, &Line::when);
    const auto state = widest(lines, &Line::state);
    const auto title = widest(lines, &Line::title);

    const auto margin = QString(when + 2, u' ');
    QString text;
    for (const auto &line : lines) {
        const auto row = u"%1  %2  %3  %4"_s.arg(line.when, -when)
                             .arg(line.state, -state)
                             .arg(line.title, -title)
                             .arg(line.employer);
        const auto why = sentencesOf(
            line.followUp->because, planned.dossier, playbookFor(*line.followUp, planned));
        text += row.trimmed() + u'\n' + wrapped(why.join(u' '), margin) + margin
            + line.followUp->id.text + u'\n';
    }
    return text.toUtf8();
}

PlanTexts textsFor(const Planned &planned)
{
    return {
        .title =
            [&planned](const FollowUp &followUp) {
                return titleOf(followUp, planned.dossier, planned.plan.today);
            },
        .sentence =
            [&planned](const FollowUp &followUp, const Reason &reason) {
                return sentenceOf(reason, planned.dossier, playbookFor(followUp, planned));
            },
    };
}

} // namespace

QStringList planFormats()
{
    return {u"text"_s, u"json"_s, u"ics"_s, u"csv"_s};
}

QByteArray printed(const Planned &planned, const QString &format)
{
    const auto texts = textsFor(planned);
    if (format == u"json"_s)
        return planJson(planned.plan, texts);
    if (format == u"ics"_s)
        return planCalendar(planned.plan, planned.dossier, texts);
    if (format == u"csv"_s)
        return planTable(planned.plan, texts);
    return text(planned);
}

} // namespace Afterword
