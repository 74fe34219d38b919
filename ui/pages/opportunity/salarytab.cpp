// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opportunity/salarytab.h"

#include "core/session/preparationchanges.h"
#include "core/session/session.h"
#include "ui/text/offertext.h"
#include "ui/widgets/autosave.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/salaryscale.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

SalaryTab::SalaryTab(Session &session, QWidget *parent)
    : OpportunityTab(parent)
    , m_session(session)
    , m_offer(new Label({}))
    , m_scale(new SalaryScale)
    , m_autosave(new Autosave(this))
{
    m_offer->setObjectName(u"offerStanding"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_offer);
    layout->addWidget(m_scale);
    layout->addWidget(buildFigures());
    layout->addWidget(buildNotes(), 1);
    setFocusProxy(m_typicalLow);
    connect(m_autosave, &Autosave::due, this, &SalaryTab::commit);
}

QDoubleSpinBox *SalaryTab::addFigure(QGridLayout &grid, const QString &name, const QString &label)
{
    auto *figure = new QDoubleSpinBox;
    figure->setObjectName(name);
    figure->setRange(0, 1e9);
    figure->setDecimals(0);
    figure->setSingleStep(1000);
    figure->setGroupSeparatorShown(true);
    figure->setSpecialValueText(tr("not known"));
    grid.addWidget(new Field(label, figure), grid.count() / 3, grid.count() % 3);
    connect(figure, &QDoubleSpinBox::valueChanged, this, &SalaryTab::touch);
    return figure;
}

QWidget *SalaryTab::buildFigures()
{
    auto *figures = new QWidget;
    auto *grid = new QGridLayout(figures);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    m_typicalLow = addFigure(*grid, u"typicalLow"_s, tr("It usually pays &from"));
    m_typicalHigh = addFigure(*grid, u"typicalHigh"_s, tr("&to, a year"));
    m_currency = new QLineEdit;
    m_currency->setObjectName(u"currency"_s);
    m_currency->setPlaceholderText(tr("as in GBP"));
    static const QRegularExpression letters(u"[A-Za-z]{0,3}"_s);
    m_currency->setValidator(new QRegularExpressionValidator(letters, this));
    grid->addWidget(new Field(tr("C&urrency"), m_currency), 0, 2);
    connect(m_currency, &QLineEdit::textChanged, this, &SalaryTab::touch);
    m_target = addFigure(*grid, u"target"_s, tr("What you &aim at"));
    m_walkAway = addFigure(*grid, u"walkAway"_s, tr("You &walk away below"));
    return figures;
}

QWidget *SalaryTab::buildNotes()
{
    m_notes = new QPlainTextEdit;
    m_notes->setObjectName(u"salaryNotes"_s);
    m_notes->setTabChangesFocus(true);
    m_notes->setPlaceholderText(tr("Where the figures are from, and what else counts."));
    connect(m_notes, &QPlainTextEdit::textChanged, this, &SalaryTab::touch);
    return new Field(tr("&Notes about the salary"), m_notes);
}

void SalaryTab::show(const OpportunityId &opportunity)
{
    if (opportunity != m_opportunity) {
        commit();
        m_opportunity = opportunity;
    }
    const Opportunity *found = findOpportunity(m_session.dossier(), m_opportunity);
    setEnabled(found);
    // While figures are under way, what is stored must not push them aside.
    if (!m_isTouched)
        fill(found ? found->salary : Salary{});
    showOffer();
}

void SalaryTab::fill(const Salary &salary)
{
    if (written() == salary)
        return;
    m_currency->setText(salary.currency);
    m_typicalLow->setValue(salary.typicalLow);
    m_typicalHigh->setValue(salary.typicalHigh);
    m_target->setValue(salary.target);
    m_walkAway->setValue(salary.walkAway);
    m_notes->setPlainText(salary.notes);
    m_autosave->forget();
    m_isTouched = false;
}

Salary SalaryTab::written() const
{
    return {.currency = m_currency->text().toUpper(),
        .typicalLow = m_typicalLow->value(),
        .typicalHigh = m_typicalHigh->value(),
        .target = m_target->value(),
        .walkAway = m_walkAway->value(),
        .notes = m_notes->toPlainText()};
}

void SalaryTab::showOffer()
{
    const Opportunity *found = findOpportunity(m_session.dossier(), m_opportunity);
    const LogEntry *offer = found ? lastOffer(*found) : nullptr;
    const double offered = offer ? amountIn(offer->text) : 0;
    const Salary salary = written();
    const OfferStanding standing = standingOfOffer(salary, offered);
    m_offer->setText(offerStandingText(standing, salary.currency));
    m_offer->setVisible(offered > 0);
    m_scale->show(salary, offered);
}

void SalaryTab::touch()
{
    m_isTouched = true;
    m_autosave->touch();
    showOffer();
}

void SalaryTab::commit()
{
    m_autosave->forget();
    if (!m_isTouched)
        return;
    m_isTouched = false;
    const Opportunity *found = findOpportunity(m_session.dossier(), m_opportunity);
    const QList<FactChange> facts = salarySet(m_session.dossier(), m_opportunity, written());
    if (!found || facts.isEmpty())
        return;
    const QString employer = found->employer;
    if (const auto done = m_session.apply(ChangeLabel::EditOpportunity, employer, facts); !done) {
        // What could not be stored stays in the fields.
        m_isTouched = true;
        Q_EMIT failed(done.error());
    }
}

void SalaryTab::keepDraft()
{
    commit();
}

void SalaryTab::hideEvent(QHideEvent *event)
{
    commit();
    OpportunityTab::hideEvent(event);
}

} // namespace Afterword
