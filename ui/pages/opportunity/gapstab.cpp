// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opportunity/gapstab.h"

#include "core/session/preparationchanges.h"
#include "ui/followups/followupdesk.h"
#include "ui/pages/opportunity/gaplines.h"
#include "ui/text/datetext.h"
#include "ui/text/stagetext.h"
#include "ui/widgets/autosave.h"
#include "ui/widgets/focusinview.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

GapsTab::GapsTab(Session &session, QWidget *parent)
    : OpportunityTab(parent)
    , m_session(session)
    , m_desk(new FollowUpDesk(session, this))
    , m_autosave(new Autosave(this))
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(buildBody());
    keepFocusInView(*area);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(area);
    connect(m_autosave, &Autosave::due, this, &GapsTab::commit);
    connect(m_desk, &FollowUpDesk::requested, this, &GapsTab::requested);
    connect(m_desk, &FollowUpDesk::failed, this, &GapsTab::failed);
}

QWidget *GapsTab::buildBody()
{
    m_stepsTitle = new Label(tr("To prepare"), u"heading"_s);
    m_empty
        = new Label(tr("What an interview shows to be missing stands here, with how you mean to "
                       "close it before the next one. Record the first interview to begin."),
            u"muted"_s);
    m_steps = new QVBoxLayout;
    m_gaps = new QVBoxLayout;
    m_gaps->setSpacing(12);
    auto *body = new QWidget;
    body->setProperty("kind", u"page"_s);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 16, 8, 16);
    layout->setSpacing(12);
    layout->addWidget(m_stepsTitle);
    layout->addLayout(m_steps);
    layout->addWidget(m_empty);
    layout->addLayout(m_gaps);
    layout->addStretch(1);
    return body;
}

void GapsTab::show(const OpportunityId &opportunity)
{
    if (opportunity != m_opportunity) {
        commit();
        m_opportunity = opportunity;
    }
    const Opportunity *found = findOpportunity(m_session.dossier(), m_opportunity);
    const Opportunity shown = found ? *found : Opportunity{};
    showSteps();
    regroup(shown);
    fillGroups(shown);
    m_empty->setVisible(m_groups.isEmpty());
}

void GapsTab::showSteps()
{
    const QList<PreparationRow> rows
        = preparationRows(m_opportunity, m_session.plan(), m_session.dossier());
    if (rows == m_rows)
        return;
    m_rows = rows;
    clear(*m_steps);
    for (const PreparationRow &row : rows)
        m_steps->addWidget(buildStep(row));
    m_stepsTitle->setHidden(rows.isEmpty());
}

QWidget *GapsTab::buildStep(const PreparationRow &row)
{
    auto *step = new QWidget;
    auto *layout = new QHBoxLayout(step);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    auto *state = new Pill({}, u"plain"_s);
    layout->addWidget(new Label(row.title), 1);
    layout->addWidget(state);
    state->say(row.state, row.tone);
    if (!row.isPending)
        return step;
    const QString action = row.isSalary ? tr("Fill in the figures") : tr("Mark done");
    auto *act = new QPushButton(action);
    act->setObjectName(u"prepare/"_s + row.id.text);
    //: Heard by those who do not see: what a button does, and about what.
    act->setAccessibleName(tr("%1: %2, %3").arg(action, row.title, row.state));
    layout->addWidget(act);
    connect(act, &QPushButton::clicked, this, [this, row] {
        if (row.isSalary)
            Q_EMIT salaryRequested();
        else
            m_desk->fulfil(row.id, Wish::MarkDone);
    });
    return step;
}

/// Lines live as long as their interview is shown, so that focus survives each replanning.
void GapsTab::regroup(const Opportunity &opportunity)
{
    const bool isSame = std::ranges::equal(
        m_groups, opportunity.interviews, {}, &Group::interview, &Interview::id);
    if (isSame)
        return;
    clear(*m_gaps);
    m_groups.clear();
    for (const Interview &interview : opportunity.interviews) {
        //: An interview and its day: "First interview, Wed 27 May".
        const QString title = interview.start.isValid()
            ? tr("%1, %2").arg(roundText(interview.round), shortDate(interview.start.date))
            : roundText(interview.round);
        auto *lines = new GapLines(title);
        connect(lines, &GapLines::typed, this, &GapsTab::touch);
        connect(lines, &GapLines::ticked, this, [this] {
            touch();
            commit();
        });
        m_gaps->addWidget(lines);
        m_groups.append({.interview = interview.id, .lines = lines});
    }
    m_isTouched = false;
}

void GapsTab::fillGroups(const Opportunity &opportunity)
{
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const QList<Gap> &gaps = opportunity.interviews.at(i).gaps;
        // While words are under way, what is stored must not push them aside.
        if (!m_isTouched)
            m_groups.at(i).lines->fill(gaps);
        QList<PreparationRow> states;
        for (qsizetype place = 0; place < gaps.size(); ++place)
            states.append(
                gapRow(m_groups.at(i).interview, place, m_session.plan(), m_session.dossier()));
        m_groups.at(i).lines->showStates(states);
    }
}

int GapsTab::count() const
{
    qsizetype open = std::ranges::count_if(m_rows, &PreparationRow::isPending);
    if (const Opportunity *found = findOpportunity(m_session.dossier(), m_opportunity)) {
        for (const Interview &interview : found->interviews)
            open += std::ranges::count_if(
                interview.gaps, [](const Gap &gap) { return !gap.isDone && !gap.what.isEmpty(); });
    }
    return static_cast<int>(open);
}

void GapsTab::touch()
{
    m_isTouched = true;
    m_autosave->touch();
}

void GapsTab::commit()
{
    m_autosave->forget();
    if (!std::exchange(m_isTouched, false))
        return;
    const OpportunityId about = m_opportunity;
    QList<std::pair<InterviewId, QList<Gap>>> typed;
    for (const Group &group : std::as_const(m_groups))
        typed.append({group.interview, group.lines->gaps()});
    for (const auto &[interview, gaps] : typed) {
        const Opportunity *found = findOpportunity(m_session.dossier(), about);
        const auto facts = gapsSet(m_session.dossier(), about, interview, gaps);
        if (!found || facts.isEmpty())
            continue;
        const QString employer = found->employer;
        const auto done = m_session.apply(ChangeLabel::EditOpportunity, employer, facts);
        if (done)
            continue;
        // What could not be stored stays in the fields.
        m_isTouched = true;
        return Q_EMIT failed(done.error());
    }
}

void GapsTab::keepDraft()
{
    commit();
}

void GapsTab::hideEvent(QHideEvent *event)
{
    commit();
    OpportunityTab::hideEvent(event);
}

} // namespace Afterword
