// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/todayside.h"

#include "ui/text/pacetext.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QFrame>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QVBoxLayout *cardLayout(QFrame &frame)
{
    frame.setProperty("card", true);
    auto *layout = new QVBoxLayout(&frame);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(6);
    return layout;
}

void empty(QVBoxLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

bool isWaiting(const Opportunity &opportunity)
{
    return opportunity.stage == Stage::Waiting;
}

QString openSentence(int count)
{
    return count == 1 ? TodaySide::tr("One open opportunity.")
                      : TodaySide::tr("%n open opportunities.", nullptr, count);
}

QString waitingSentence(int count)
{
    return count == 1 ? TodaySide::tr("One waits for an answer: employers usually take two to "
                                      "three weeks.")
                      : TodaySide::tr("%n wait for an answer: employers usually take two to "
                                      "three weeks.",
                          nullptr, count);
}

} // namespace

TodaySide::TodaySide(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_month(new MonthView(today))
{
    fitText();
    auto *monthCard = new QFrame;
    cardLayout(*monthCard)->addWidget(m_month);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(monthCard);
    layout->addWidget(buildPace());
    layout->addWidget(buildKeepGoing());
    layout->addStretch(1);
    connect(&m_month->grid(), &MonthGrid::dayChosen, this, &TodaySide::dayChosen);
    connect(&m_month->grid(), &MonthGrid::dayActivated, this, &TodaySide::dayActivated);
}

void TodaySide::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitText();
    QWidget::changeEvent(event);
}

void TodaySide::fitText()
{
    setFixedWidth(std::max(250, fontMetrics().averageCharWidth() * 34));
}

QWidget *TodaySide::buildPace()
{
    auto *card = new QFrame;
    m_paceCard = card;
    QVBoxLayout *layout = cardLayout(*card);
    layout->addWidget(new Label(tr("Pace"), u"heading"_s));
    m_pace = new QVBoxLayout;
    m_pace->setSpacing(2);
    layout->addLayout(m_pace);
    return card;
}

QWidget *TodaySide::buildKeepGoing()
{
    auto *card = new QFrame;
    QVBoxLayout *layout = cardLayout(*card);
    layout->addWidget(new Label(tr("Keep going"), u"heading"_s));
    m_keepGoing = new Label({}, u"muted"_s);
    layout->addWidget(m_keepGoing);
    return card;
}

void TodaySide::display(const Plan &plan, const Dossier &dossier)
{
    showMonth(plan);
    showPace(plan, dossier);
    showKeepGoing(dossier);
}

void TodaySide::showMonth(const Plan &plan)
{
    QMap<QDate, int> marks;
    for (const FollowUp &followUp : plan.followUps) {
        if (isPending(followUp))
            ++marks[followUp.due];
    }
    m_month->grid().setToday(plan.today);
    m_month->grid().setMarks(marks);
}

void TodaySide::showPace(const Plan &plan, const Dossier &dossier)
{
    constexpr int mostEmployers = 6;
    empty(*m_pace);
    QSet<QString> shown;
    for (const PaceStatus &pace : plan.pace) {
        const Opportunity *opportunity = findOpportunity(dossier, pace.opportunity);
        if (!opportunity || shown.contains(opportunity->employer) || shown.size() == mostEmployers)
            continue;
        shown.insert(opportunity->employer);
        m_pace->addWidget(new ElidedLabel(opportunity->employer));
        auto *words = new Label(paceText(pace, plan.today), u"small"_s);
        words->setContentsMargins(0, 0, 0, 4);
        m_pace->addWidget(words);
    }
    m_paceCard->setVisible(!shown.isEmpty());
}

void TodaySide::showKeepGoing(const Dossier &dossier)
{
    const auto open = static_cast<int>(std::ranges::count_if(dossier.opportunities, isOpen));
    const auto waiting = static_cast<int>(std::ranges::count_if(dossier.opportunities, isWaiting));
    if (open == 0)
        m_keepGoing->setText(tr("No open opportunity yet. Every search begins like this."));
    else if (waiting == 0)
        m_keepGoing->setText(openSentence(open));
    else
        //: Two sentences after one another.
        m_keepGoing->setText(tr("%1 %2").arg(openSentence(open), waitingSentence(waiting)));
}

} // namespace Afterword
