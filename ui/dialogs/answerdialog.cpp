// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/answerdialog.h"

#include "core/dossier/offer.h"
#include "core/session/session.h"
#include "ui/dialogs/causeslist.h"
#include "ui/text/channeltext.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

// Most dates are a few keys away from a week on.
constexpr int usualDays = 7;

QDateEdit *dayEdit(const QString &name, QDate day)
{
    auto *edit = new QDateEdit(day);
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    return edit;
}

QString aboutOf(const Opportunity &opportunity)
{
    //: An employer and the position there.
    return opportunity.position.isEmpty()
        ? opportunity.employer
        : AnswerDialog::tr("%1 · %2").arg(opportunity.employer, opportunity.position);
}

} // namespace

AnswerDialog::AnswerDialog(
    const Session &session, const OpportunityId &opportunity, AnswerKind kind, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_opportunity(opportunity)
    , m_causes(new CausesList(session))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("They answered"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(new Label(tr("What did they answer?"), u"heading"_s));
    if (const Opportunity *about = findOpportunity(session.dossier(), opportunity))
        layout->addWidget(new Label(aboutOf(*about), u"muted"_s));
    layout->addWidget(buildChoices(kind));
    layout->addWidget(buildFields());
    layout->addWidget(new Label(tr("What this causes"), u"section"_s));
    layout->addWidget(m_causes, 1);
    layout->addWidget(buildButtons());
    showKind();
    m_kinds->checkedButton()->setFocus();
}

QDate AnswerDialog::today() const
{
    const Opportunity *about = findOpportunity(m_session.dossier(), m_opportunity);
    const QString zone = about ? timeZoneOf(m_session.dossier(), *about) : QString();
    return wallTimeAt(m_session.now(), zone).date;
}

QString AnswerDialog::salaryCurrency() const
{
    const Opportunity *about = findOpportunity(m_session.dossier(), m_opportunity);
    return about ? about->salary.currency : QString();
}

QWidget *AnswerDialog::buildChoices(AnswerKind kind)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    m_kinds = new QButtonGroup(this);
    const auto add = [&](const QString &name, const QString &text, AnswerKind meant) {
        auto *choice = new QRadioButton(text);
        choice->setObjectName(name);
        choice->setChecked(meant == kind);
        m_kinds->addButton(choice, static_cast<int>(meant));
        flow->addWidget(choice);
    };
    add(u"offer"_s, tr("An &offer"), AnswerKind::Offer);
    add(u"notHired"_s, tr("&Not hired"), AnswerKind::NotHired);
    add(u"newDate"_s, tr("No decision yet, a new &date"), AnswerKind::NewDate);
    add(u"withdrew"_s, tr("I wi&thdrew"), AnswerKind::Withdrew);
    connect(m_kinds, &QButtonGroup::idToggled, this, &AnswerDialog::showKind);
    return row;
}

QWidget *AnswerDialog::buildFields()
{
    m_on = dayEdit(u"on"_s, today());
    m_onField = new Field(tr("On &which day?"), m_on);
    m_channel = new QComboBox;
    m_channel->setObjectName(u"channel"_s);
    for (const Channel channel : {Channel::Email, Channel::Phone, Channel::Post})
        m_channel->addItem(channelName(channel), static_cast<int>(channel));
    m_channelField = new Field(tr("&How did it come?"), m_channel);
    m_newDate = dayEdit(u"by"_s, today().addDays(usualDays));
    m_newDateField = new Field(tr("An answer &by"), m_newDate);
    m_remark = new QLineEdit;
    m_remark->setObjectName(u"remark"_s);
    m_remark->setPlaceholderText(tr("What they said, if you want to keep it"));

    auto *fields = new QWidget;
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (Field *field : {m_onField, m_channelField, m_newDateField})
        row->addWidget(field);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(buildOfferFields());
    layout->addWidget(new Field(tr("&Remark"), m_remark));
    connect(m_on, &QDateEdit::dateChanged, this, &AnswerDialog::showCauses);
    connect(m_newDate, &QDateEdit::dateChanged, this, &AnswerDialog::showCauses);
    return fields;
}

QWidget *AnswerDialog::buildOfferFields()
{
    m_hasDeadline = new QCheckBox(tr("They want my answer &by"));
    m_hasDeadline->setObjectName(u"hasDeadline"_s);
    m_deadline = dayEdit(u"deadline"_s, today().addDays(usualDays));
    m_deadline->setAccessibleName(tr("The day by which they want your answer"));
    m_deadline->setEnabled(false);
    auto *until = new QWidget;
    auto *flow = new FlowLayout(until);
    flow->addWidget(m_hasDeadline);
    flow->addWidget(m_deadline);
    m_deadlineField = new Field(tr("Until when?"), until);

    m_amount = new QDoubleSpinBox;
    m_amount->setObjectName(u"amount"_s);
    m_amount->setRange(0, 1e9);
    m_amount->setDecimals(0);
    m_amount->setSingleStep(500);
    m_amount->setGroupSeparatorShown(true);
    m_amount->setSpecialValueText(tr("not named"));
    if (!salaryCurrency().isEmpty())
        m_amount->setSuffix(u' ' + salaryCurrency());
    m_amountField = new Field(tr("How much a &year?"), m_amount);

    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_amountField);
    layout->addWidget(m_deadlineField, 1);
    connect(m_hasDeadline, &QCheckBox::toggled, m_deadline, &QWidget::setEnabled);
    connect(m_hasDeadline, &QCheckBox::toggled, this, &AnswerDialog::showCauses);
    connect(m_deadline, &QDateEdit::dateChanged, this, &AnswerDialog::showCauses);
    return row;
}

QWidget *AnswerDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_keep = buttons->addButton(tr("Keep this"), QDialogButtonBox::AcceptRole);
    m_keep->setObjectName(u"keep"_s);
    m_keep->setProperty("kind", u"primary"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &AnswerDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &AnswerDialog::reject);
    return buttons;
}

void AnswerDialog::showKind()
{
    const auto kind = static_cast<AnswerKind>(m_kinds->checkedId());
    m_amountField->setVisible(kind == AnswerKind::Offer);
    m_deadlineField->setVisible(kind == AnswerKind::Offer);
    m_newDateField->setVisible(kind == AnswerKind::NewDate);
    m_channelField->setVisible(kind != AnswerKind::Withdrew);
    showCauses();
}

EmployerAnswer AnswerDialog::answer() const
{
    const auto kind = static_cast<AnswerKind>(m_kinds->checkedId());
    EmployerAnswer answer{.kind = kind,
        .on = m_on->date(),
        .channel = static_cast<Channel>(m_channel->currentData().toInt()),
        .remark = m_remark->text().trimmed()};
    if (kind == AnswerKind::Withdrew)
        answer.channel = Channel::Task;
    if (kind == AnswerKind::NewDate)
        answer.by = m_newDate->date();
    if (kind != AnswerKind::Offer)
        return answer;
    if (m_hasDeadline->isChecked())
        answer.by = m_deadline->date();
    answer.remark = offerText(m_amount->value(), salaryCurrency(), answer.remark);
    return answer;
}

void AnswerDialog::showCauses()
{
    const EmployerAnswer given = answer();
    const Result<void> result = checked(given, today());
    const QString wrong = result ? QString() : result.error().path;
    m_onField->showProblem(wrong == "on"_L1 ? tr("This day has not come yet.") : QString());
    const QString tooEarly
        = wrong == "by"_L1 ? tr("This is before the day of their answer.") : QString();
    m_newDateField->showProblem(tooEarly);
    m_deadlineField->showProblem(tooEarly);
    m_keep->setEnabled(bool(result));
    m_causes->show(answered(m_session.dossier(), m_opportunity, given, m_session.now()));
}

void AnswerDialog::keep()
{
    if (!checked(answer(), today()))
        return;
    Q_EMIT answerKept(m_opportunity, answer());
    accept();
}

} // namespace Afterword
