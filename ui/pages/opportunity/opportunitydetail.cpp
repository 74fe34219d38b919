// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opportunity/opportunitydetail.h"

#include "core/outlook/crossing.h"
#include "core/session/opportunitychanges.h"
#include "ui/dialogs/answerdialog.h"
#include "ui/dialogs/opportunitydialog.h"
#include "ui/pages/opportunity/gapstab.h"
#include "ui/pages/opportunity/letterstab.h"
#include "ui/pages/opportunity/notestab.h"
#include "ui/pages/opportunity/peopletab.h"
#include "ui/pages/opportunity/salarytab.h"
#include "ui/pages/opportunity/storytab.h"
#include "ui/text/crossingtext.h"
#include "ui/text/moneytext.h"
#include "ui/text/stagetext.h"
#include "ui/widgets/decisionbar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

OpportunityDetail::OpportunityDetail(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_windowWords(new Label({}, u"muted"_s))
    , m_window(new DecisionBar)
    , m_crossings(new QVBoxLayout)
    , m_tabs(new QTabWidget)
    , m_letters(new LettersTab(session))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->setUsesScrollButtons(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 18, 20, 0);
    layout->setSpacing(6);
    layout->addWidget(buildHead());
    layout->addWidget(m_windowWords);
    layout->addWidget(m_window);
    layout->addLayout(m_crossings);
    layout->addSpacing(4);
    layout->addWidget(m_tabs, 1);
    addTab(new StoryTab(session), tr("Timeline"));
    addTab(new PeopleTab(session), tr("People"));
    addTab(m_letters, tr("Letters"));
    auto *salary = new SalaryTab(session);
    auto *gaps = new GapsTab(session);
    addTab(salary, tr("Salary"));
    addTab(gaps, tr("Gaps && preparation"));
    addTab(new NotesTab(session), tr("Notes"));
    connect(gaps, &GapsTab::salaryRequested, this, [this, salary] {
        m_tabs->setCurrentWidget(salary);
        salary->setFocus(Qt::OtherFocusReason);
    });
}

QWidget *OpportunityDetail::buildHead()
{
    m_employer = new Label({}, u"title"_s);
    m_subject = new Label({}, u"muted"_s);
    m_stage = new Pill({}, u"plain"_s);
    auto *names = new QHBoxLayout;
    names->setSpacing(12);
    names->addWidget(m_employer, 1);
    names->addWidget(m_stage, 0, Qt::AlignVCenter);
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(names);
    layout->addWidget(m_subject);
    layout->addWidget(buildButtons());
    return head;
}

QWidget *OpportunityDetail::buildButtons()
{
    auto *answer = new QPushButton(tr("They answered …"));
    auto *record = new QPushButton(tr("Record an interview"));
    auto *edit = new QPushButton(tr("Edit"));
    auto *remove = new QPushButton(tr("Remove"));
    answer->setObjectName(u"answer"_s);
    edit->setObjectName(u"edit"_s);
    remove->setObjectName(u"remove"_s);
    remove->setProperty("kind", u"quiet"_s);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : {answer, record, edit, remove})
        flow->addWidget(button);
    connect(record, &QPushButton::clicked, this,
        [this] { Q_EMIT requested(RecordInterview{m_opportunity}); });
    connect(answer, &QPushButton::clicked, this, &OpportunityDetail::askForAnswer);
    connect(edit, &QPushButton::clicked, this, &OpportunityDetail::edit);
    connect(remove, &QPushButton::clicked, this, &OpportunityDetail::remove);
    return buttons;
}

void OpportunityDetail::addTab(OpportunityTab *tab, const QString &title)
{
    m_titles.append(title);
    m_tabs->addTab(tab, title);
    connect(tab, &Page::requested, this, &Page::requested);
    connect(tab, &Page::failed, this, &Page::failed);
    connect(tab, &Page::said, this, &Page::said);
    connect(tab, &Page::countChanged, this, &OpportunityDetail::displayTabs);
}

QList<OpportunityTab *> OpportunityDetail::tabs() const
{
    QList<OpportunityTab *> all;
    for (int place = 0; place < m_tabs->count(); ++place)
        all.append(static_cast<OpportunityTab *>(m_tabs->widget(place)));
    return all;
}

void OpportunityDetail::display(const OpportunityId &opportunity)
{
    m_opportunity = opportunity;
    if (const Opportunity *found = findOpportunity(m_session.dossier(), opportunity)) {
        displayHead(*found);
        displayWindow(*found);
        displayCrossings();
    }
    // What a tab keeps when it turns to another opportunity may replan, and so come here again.
    for (OpportunityTab *tab : tabs())
        tab->show(m_opportunity);
    displayTabs();
}

void OpportunityDetail::displayHead(const Opportunity &opportunity)
{
    m_employer->setText(opportunity.employer);
    QStringList subject = {opportunity.position, opportunity.place, salaryLine(opportunity.salary)};
    subject.removeAll(QString());
    m_subject->setText(subject.join(u" · "_s));
    m_subject->setHidden(subject.isEmpty());
    m_stage->say(stageText(opportunity.stage), toneOf(opportunity.stage));
}

void OpportunityDetail::displayWindow(const Opportunity &opportunity)
{
    const Dossier &dossier = m_session.dossier();
    const WallTime now = wallTimeAt(m_session.plan().now, timeZoneOf(dossier, opportunity));
    const auto window = decisionWindowOf(standingOf(dossier, opportunity, m_session.advice(), now));
    m_windowWords->setVisible(window.has_value());
    m_window->setVisible(window.has_value());
    if (!window)
        return;
    m_windowWords->setText(windowText(*window));
    m_window->display(*window);
    m_window->setAccessibleName(windowText(*window));
}

void OpportunityDetail::displayCrossings()
{
    while (QLayoutItem *item = m_crossings->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const Dossier &dossier = m_session.dossier();
    for (const Crossing &crossing : crossingsOf(m_opportunity, m_session.plan(), dossier)) {
        //: A sentence about another opportunity, and the invitation to look at it.
        auto *link = new QPushButton(tr("%1 Show it").arg(crossingText(crossing, dossier)));
        link->setProperty("kind", u"link"_s);
        link->setEnabled(!crossing.other.isEmpty());
        connect(link, &QPushButton::clicked, this,
            [this, other = crossing.other] { Q_EMIT requested(ShowOpportunity{other}); });
        m_crossings->addWidget(link, 0, Qt::AlignLeading);
    }
}

void OpportunityDetail::displayTabs()
{
    const QList<OpportunityTab *> all = tabs();
    for (int place = 0; place < m_tabs->count(); ++place) {
        const int count = all.at(place)->count();
        //: The title of a tab and how much is in it.
        m_tabs->setTabText(place,
            count == 0 ? m_titles.at(place) : tr("%1 %2").arg(m_titles.at(place)).arg(count));
    }
}

void OpportunityDetail::keepDraft()
{
    for (OpportunityTab *tab : tabs())
        tab->keepDraft();
}

void OpportunityDetail::focusTabs()
{
    m_tabs->setFocus(Qt::TabFocusReason);
}

void OpportunityDetail::showLetter(const LogEntryId &entry)
{
    m_tabs->setCurrentWidget(m_letters);
    m_letters->read(entry);
}

void OpportunityDetail::edit()
{
    const Opportunity *found = findOpportunity(m_session.dossier(), m_opportunity);
    if (!found)
        return;
    auto *dialog = new OpportunityDialog(m_session, *found, this);
    connect(dialog, &OpportunityDialog::filled, this, [this](const Opportunity &filled) {
        apply(ChangeLabel::EditOpportunity, filled.employer,
            editedOpportunity(filled, m_session.dossier()));
    });
    dialog->open();
}

void OpportunityDetail::askForAnswer()
{
    if (!findOpportunity(m_session.dossier(), m_opportunity))
        return;
    auto *dialog = new AnswerDialog(m_session, m_opportunity, AnswerKind::Offer, this);
    connect(dialog, &AnswerDialog::answerKept, this,
        [this](const OpportunityId &about, const EmployerAnswer &answer) {
            if (const Opportunity *found = findOpportunity(m_session.dossier(), about))
                apply(ChangeLabel::Answer, QString(found->employer),
                    answered(m_session.dossier(), about, answer, m_session.now()));
        });
    dialog->open();
}

void OpportunityDetail::remove()
{
    const Opportunity *found = findOpportunity(m_session.dossier(), m_opportunity);
    if (!found)
        return;
    const QString employer = found->employer;
    apply(ChangeLabel::RemoveOpportunity, employer,
        removedOpportunity(m_opportunity, m_session.dossier()));
    Q_EMIT said(tr("Removed %1. Ctrl+Z brings it back.").arg(employer));
}

void OpportunityDetail::apply(
    ChangeLabel label, const QString &about, const QList<FactChange> &facts)
{
    if (facts.isEmpty())
        return;
    if (const Result<void> done = m_session.apply(label, about, facts); !done)
        Q_EMIT failed(done.error());
}

} // namespace Afterword
