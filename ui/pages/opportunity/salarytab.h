// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/opportunity.h"
#include "ui/pages/opportunity/opportunitytab.h"

class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace Afterword {

class Autosave;
class SalaryScale;
class Session;

/// What the work pays, what the seeker wants, and an offer beside it. Whatever is typed keeps
/// itself and can be undone.
class SalaryTab final : public OpportunityTab
{
    Q_OBJECT

public:
    explicit SalaryTab(Session &session, QWidget *parent = nullptr);

    using OpportunityTab::show;
    void show(const OpportunityId &opportunity) override;
    void keepDraft() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildFigures();
    QDoubleSpinBox *addFigure(QGridLayout &grid, const QString &name, const QString &label);
    QWidget *buildNotes();
    void fill(const Salary &salary);
    Salary written() const;
    void showOffer();
    void touch();
    void commit();

    Session &m_session;
    OpportunityId m_opportunity;
    bool m_isTouched = false;
    QLineEdit *m_currency = nullptr;
    QDoubleSpinBox *m_typicalLow = nullptr;
    QDoubleSpinBox *m_typicalHigh = nullptr;
    QDoubleSpinBox *m_target = nullptr;
    QDoubleSpinBox *m_walkAway = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    QLabel *m_offer = nullptr;
    SalaryScale *m_scale = nullptr;
    Autosave *m_autosave = nullptr;
};

} // namespace Afterword
