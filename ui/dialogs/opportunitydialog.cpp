// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/opportunitydialog.h"

#include "core/base/text.h"
#include "core/session/opportunitychanges.h"
#include "core/session/session.h"
#include "ui/text/playbooktext.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/placechoices.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QStringList employersOf(const Dossier &dossier)
{
    QStringList employers;
    for (const Opportunity &opportunity : dossier.opportunities)
        employers.append(opportunity.employer);
    for (const Contact &contact : dossier.contacts)
        employers.append(contact.employer);
    employers.removeAll(QString());
    employers.removeDuplicates();
    std::ranges::sort(employers, {}, folded);
    return employers;
}

} // namespace

OpportunityDialog::OpportunityDialog(
    const Session &session, const Opportunity &opportunity, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_before(opportunity)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(
        opportunity.id.isEmpty() ? tr("Add an opportunity") : tr("Edit the opportunity"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(new Label(windowTitle(), u"heading"_s));
    layout->addWidget(buildFields());
    layout->addStretch(1);
    layout->addWidget(buildButtons());
    // Only a button within its dialog can be its default one.
    findChild<QPushButton *>(u"finish"_s)->setDefault(true);
    fill();
}

QWidget *OpportunityDialog::buildFields()
{
    m_employer = new QLineEdit;
    m_position = new QLineEdit;
    m_place = new QLineEdit;
    m_region = new QComboBox;
    m_zone = new QComboBox;
    m_playbook = new QComboBox;
    m_employer->setObjectName(u"employer"_s);
    m_position->setObjectName(u"position"_s);
    m_place->setObjectName(u"place"_s);
    m_playbook->setObjectName(u"playbook"_s);
    auto *completer = new QCompleter(employersOf(m_session.dossier()), m_employer);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_employer->setCompleter(completer);
    for (QComboBox *box : {m_region, m_zone, m_playbook}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
    }
    m_employerField = new Field(tr("&Employer"), m_employer);
    m_positionField = new Field(tr("&Position"), m_position);
    auto *fields = new QWidget;
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addWidget(m_employerField);
    layout->addWidget(m_positionField);
    layout->addWidget(new Field(tr("P&lace"), m_place));
    layout->addWidget(new Field(tr("&Holidays of"), m_region));
    layout->addWidget(new Field(tr("Time &zone"), m_zone));
    layout->addWidget(new Field(tr("Play&book"), m_playbook));
    connect(
        m_employer, &QLineEdit::textChanged, this, [this] { m_employerField->showProblem({}); });
    connect(
        m_position, &QLineEdit::textChanged, this, [this] { m_positionField->showProblem({}); });
    return fields;
}

QWidget *OpportunityDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *finish = buttons->addButton(
        m_before.id.isEmpty() ? tr("Add") : tr("Keep"), QDialogButtonBox::AcceptRole);
    finish->setProperty("kind", u"primary"_s);
    finish->setObjectName(u"finish"_s);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &OpportunityDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void OpportunityDialog::fillPlaybooks()
{
    const Playbooks &playbooks = m_session.advice().playbooks;
    //: %1 is the title of the playbook that the seeker follows everywhere else.
    m_playbook->addItem(tr("as everywhere: %1").arg(playbookTitle(playbooks.standard)), QString());
    for (const auto &[name, playbook] : playbooks.byName)
        m_playbook->addItem(playbookTitle(playbook), name);
}

void OpportunityDialog::fill()
{
    fillPlaybooks();
    fillRegions(*m_region, m_session.advice().calendar);
    fillZones(*m_zone);
    m_employer->setText(m_before.employer);
    m_position->setText(m_before.position);
    m_place->setText(m_before.place);
    chooseCode(*m_region, m_before.region);
    chooseCode(*m_zone, m_before.timeZone);
    chooseCode(*m_playbook, m_before.playbook);
}

Opportunity OpportunityDialog::written() const
{
    Opportunity opportunity = m_before;
    opportunity.employer = m_employer->text().simplified();
    opportunity.position = m_position->text().simplified();
    opportunity.place = m_place->text().simplified();
    opportunity.region = m_region->currentData().toString();
    opportunity.timeZone = m_zone->currentData().toString();
    opportunity.playbook = m_playbook->currentData().toString();
    return opportunity;
}

void OpportunityDialog::finish()
{
    const Opportunity opportunity = written();
    const Result<void> result = checked(opportunity, m_session.dossier());
    if (result) {
        Q_EMIT filled(opportunity);
        return accept();
    }
    const bool isEmployer = result.error().path == "employer"_L1;
    Field *field = isEmployer ? m_employerField : m_positionField;
    field->showProblem(isEmployer ? tr("The employer needs a name.")
                                  : tr("You have this position there already."));
    (isEmployer ? m_employer : m_position)->setFocus();
}

} // namespace Afterword
