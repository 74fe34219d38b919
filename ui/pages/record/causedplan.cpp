// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/causedplan.h"

#include "core/session/session.h"
#include "ui/text/datetext.h"
#include "ui/text/followuptext.h"
#include "ui/text/reasontext.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QLabel *label(const QString &text, const QString &look)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("kind", look);
    label->setWordWrap(true);
    return label;
}

/// The last interview, if nobody was put down for it; else none.
InterviewId interviewWithNobody(const Opportunity *opportunity)
{
    if (!opportunity || opportunity->interviews.isEmpty())
        return {};
    const auto last = std::ranges::max_element(opportunity->interviews, {}, &Interview::start);
    return last->met.isEmpty() ? last->id : InterviewId{};
}

} // namespace

CausedPlan::CausedPlan(const Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
}

void CausedPlan::fill(const OpportunityId &id)
{
    m_withNobody = interviewWithNobody(findOpportunity(m_session.dossier(), id));
    QList<FollowUp> caused;
    std::ranges::copy_if(m_session.plan().followUps, std::back_inserter(caused),
        [&](const FollowUp &one) { return one.opportunity == id && isPending(one); });
    const auto note = std::ranges::find(caused, LogKind::ThankYou, &FollowUp::kind);

    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(8);
    const Opportunity *about = findOpportunity(m_session.dossier(), id);
    layout->addWidget(
        label(tr("Recorded: %1").arg(about ? about->employer : QString()), u"title"_s));
    layout->addWidget(label(openingLine(caused), u"muted"_s));
    layout->addWidget(buttons(note == caused.end() ? nullptr : &*note));
    for (const FollowUp &followUp : std::as_const(caused))
        layout->addWidget(cardOf(followUp));
    layout->addStretch();
    setWidget(body);
}

void CausedPlan::focusFirst()
{
    if (auto *first = widget() ? widget()->findChild<QPushButton *>() : nullptr)
        first->setFocus();
}

QString CausedPlan::openingLine(const QList<FollowUp> &caused) const
{
    if (!m_withNobody.isEmpty())
        return tr("Nobody was written down, so there is nobody to thank yet.");
    return caused.isEmpty()
        ? tr("Nothing is to be done for now.")
        : tr("This is what follows from it, day by day. Each day can be moved later.");
}

QWidget *CausedPlan::buttons(const FollowUp *note)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    if (!m_withNobody.isEmpty()) {
        auto *add = new QPushButton(tr("Add who was &there"));
        add->setObjectName(u"addPeople"_s);
        add->setProperty("kind", u"primary"_s);
        connect(add, &QPushButton::clicked, this, [this] {
            const InterviewId interview = m_withNobody;
            Q_EMIT peopleMissed(interview);
        });
        flow->addWidget(add);
    }
    if (note) {
        const Contact *reader = findContact(m_session.dossier(), note->contact);
        auto *write = new QPushButton(reader ? tr("&Write the thank-you note to %1")
                                                   .arg(fullName(*reader).replace(u"&"_s, u"&&"_s))
                                             : tr("&Write the thank-you note"));
        write->setObjectName(u"writeNote"_s);
        write->setProperty("kind", u"primary"_s);
        connect(write, &QPushButton::clicked, this,
            [this, id = note->id] { Q_EMIT noteRequested(id); });
        flow->addWidget(write);
    }
    auto *today = new QPushButton(tr("To &Today"));
    today->setObjectName(u"toToday"_s);
    connect(today, &QPushButton::clicked, this, &CausedPlan::todayRequested);
    flow->addWidget(today);
    auto *another = new QPushButton(tr("Record &another interview"));
    another->setObjectName(u"another"_s);
    connect(another, &QPushButton::clicked, this, &CausedPlan::anotherRequested);
    flow->addWidget(another);
    return row;
}

QWidget *CausedPlan::cardOf(const FollowUp &followUp)
{
    auto *card = new QFrame;
    card->setObjectName(u"causedFollowUp"_s);
    card->setProperty("card", true);
    const Dossier &dossier = m_session.dossier();
    const Opportunity *about = findOpportunity(dossier, followUp.opportunity);
    const Playbook &playbook
        = playbookNamed(m_session.advice().playbooks, about ? about->playbook : QString());
    const QString title = titleOf(followUp, dossier, m_session.plan().today);
    const QString day = shortDate(followUp.due);
    card->setAccessibleName(u"%1: %2"_s.arg(day, title));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(label(title, u"heading"_s));
    texts->addWidget(
        label(sentencesOf(followUp.because, dossier, playbook).join(u' '), u"muted"_s));
    auto *when = label(day, u"muted"_s);
    when->setWordWrap(false);
    when->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(when, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    return card;
}

} // namespace Afterword
