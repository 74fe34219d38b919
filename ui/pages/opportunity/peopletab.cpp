// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opportunity/peopletab.h"

#include "ui/models/opportunityparts.h"
#include "ui/pages/opportunity/partlist.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

PeopleTab::PeopleTab(Session &session, QWidget *parent)
    : OpportunityTab(parent)
    , m_session(session)
    , m_people(new PartList(tr("People there")))
    , m_empty(new Label(
          tr("Nobody yet. Who was there is asked when you record an interview."), u"muted"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_people, 1);
    connect(m_people, &PartList::opened, this,
        [this](const QString &id) { Q_EMIT requested(ShowPerson{{id}}); });
}

void PeopleTab::show(const OpportunityId &opportunity)
{
    const Opportunity *shown = findOpportunity(m_session.dossier(), opportunity);
    m_people->display(shown ? peopleRows(*shown, m_session.dossier()) : QList<SummaryRow>{});
    m_empty->setVisible(count() == 0);
    m_people->setVisible(count() > 0);
}

int PeopleTab::count() const
{
    return m_people->model()->rowCount();
}

} // namespace Afterword
