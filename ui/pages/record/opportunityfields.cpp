// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/opportunityfields.h"

#include "core/base/text.h"
#include "core/session/session.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/placechoices.h"

#include <QCompleter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

void complete(QLineEdit &edit, QStringList names)
{
    names.removeAll(QString());
    names.removeDuplicates();
    std::ranges::sort(names, {}, folded);
    auto *completer = new QCompleter(names, &edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit.setCompleter(completer);
}

} // namespace

OpportunityFields::OpportunityFields(const Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_employer(*new QLineEdit(this))
    , m_position(*new QLineEdit(this))
    , m_place(*new QLineEdit(this))
    , m_region(*new QComboBox(this))
    , m_zone(*new QComboBox(this))
    , m_employerField(*new Field(tr("&Employer"), &m_employer, this))
    , m_known(*new QLabel(this))
    , m_placeRow(*new QWidget(this))
{
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    buildNames();
    buildPlace();
    completeEmployers();
    completePositions();
}

void OpportunityFields::buildNames()
{
    m_employer.setObjectName(u"employer"_s);
    m_position.setObjectName(u"position"_s);
    m_employer.setMinimumWidth(200);
    m_position.setMinimumWidth(200);
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    flow->addWidget(&m_employerField);
    flow->addWidget(new Field(tr("&Position"), &m_position));
    m_known.setProperty("kind", u"muted"_s);
    m_known.setWordWrap(true);
    m_known.hide();
    layout()->addWidget(row);
    layout()->addWidget(&m_known);
    for (QLineEdit *edit : {&m_employer, &m_position})
        connect(edit, &QLineEdit::textChanged, this, &OpportunityFields::namesEdited);
    connect(&m_employer, &QLineEdit::textChanged, this, &OpportunityFields::completePositions);
    connect(&m_employer, &QLineEdit::textChanged, this, &OpportunityFields::employerChanged);
}

void OpportunityFields::buildPlace()
{
    m_place.setObjectName(u"place"_s);
    m_region.setObjectName(u"region"_s);
    m_zone.setObjectName(u"timeZone"_s);
    m_place.setPlaceholderText(tr("Town, if you like"));
    fillRegions(m_region, m_session.advice().calendar);
    fillZones(m_zone);
    for (QComboBox *box : {&m_region, &m_zone}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(box, &QComboBox::currentIndexChanged, this, &OpportunityFields::changed);
    }
    auto *flow = new FlowLayout(&m_placeRow);
    flow->addWidget(new Field(tr("Pla&ce"), &m_place));
    flow->addWidget(new Field(tr("Hol&idays of"), &m_region));
    flow->addWidget(new Field(tr("Time &zone"), &m_zone));
    layout()->addWidget(&m_placeRow);
    connect(&m_place, &QLineEdit::textChanged, this, &OpportunityFields::changed);
}

void OpportunityFields::completeEmployers()
{
    QStringList employers;
    for (const Opportunity &opportunity : m_session.dossier().opportunities)
        employers.append(opportunity.employer);
    for (const Contact &contact : m_session.dossier().contacts)
        employers.append(contact.employer);
    complete(m_employer, employers);
}

void OpportunityFields::completePositions()
{
    QStringList positions;
    const QString employer = folded(m_employer.text());
    for (const Opportunity &opportunity : m_session.dossier().opportunities) {
        if (employer.isEmpty() || folded(opportunity.employer) == employer)
            positions.append(opportunity.position);
    }
    complete(m_position, positions);
}

const Opportunity *OpportunityFields::named() const
{
    const Dossier &dossier = m_session.dossier();
    // What is being edited stays itself, also after it has ended.
    const Opportunity *own = findOpportunity(dossier, m_edited);
    if (own && own->employer == m_employer.text() && own->position == m_position.text())
        return own;
    return opportunityNamed(dossier, m_employer.text(), m_position.text());
}

void OpportunityFields::namesEdited()
{
    clearProblems();
    const Opportunity *known = named();
    m_known.setVisible(known);
    m_placeRow.setVisible(!known);
    if (known)
        m_known.setText(tr("You have this one already. Interviews written down: %1")
                            .arg(known->interviews.size()));
    const OpportunityId chosen = known ? known->id : OpportunityId{};
    if (known && chosen != m_chosen) {
        m_place.setText(known->place);
        chooseCode(m_region, known->region);
        chooseCode(m_zone, known->timeZone);
    }
    if (chosen != m_chosen) {
        m_chosen = chosen;
        Q_EMIT opportunityChosen(chosen);
    }
    Q_EMIT changed();
}

void OpportunityFields::fill(const DebriefForm &form)
{
    completeEmployers();
    m_edited = form.opportunity;
    m_employer.setText(form.employer);
    m_position.setText(form.position);
    m_place.setText(form.place);
    chooseCode(m_region, form.region);
    chooseCode(m_zone, form.timeZone);
    namesEdited();
}

void OpportunityFields::write(DebriefForm &form) const
{
    form.opportunity = m_chosen;
    form.employer = m_employer.text();
    form.position = m_position.text();
    form.place = m_place.text();
    form.region = m_region.currentData().toString();
    form.timeZone = m_zone.currentData().toString();
}

bool OpportunityFields::showProblem(const QString &path)
{
    if (path.startsWith("employer"_L1) || path.startsWith("opportunity"_L1)) {
        m_employerField.showProblem(tr("Who were you talking to? The employer needs a name."));
        m_employer.setFocus();
        return true;
    }
    return false;
}

void OpportunityFields::clearProblems()
{
    m_employerField.showProblem({});
}

} // namespace Afterword
