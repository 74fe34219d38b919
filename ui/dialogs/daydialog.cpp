// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/daydialog.h"

#include "ui/widgets/label.h"
#include "ui/widgets/monthview.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

DayDialog::DayDialog(const QString &question, QDate today, DayObjection objection, QWidget *parent)
    : QDialog(parent)
    , m_objection(std::move(objection))
    , m_reason(new Label({}, u"problem"_s))
    , m_month(new MonthView(today))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(new Label(question, u"heading"_s));
    layout->addWidget(m_month);
    layout->addWidget(m_reason);
    layout->addWidget(buildButtons());
    // The sentence changes from day to day; the dialog must not grow under the pointer.
    m_reason->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_reason->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_month->grid().choose(today.addDays(1));
    m_month->grid().setEarliest(today.addDays(1));
    m_month->grid().setFocus();
    connect(&m_month->grid(), &MonthGrid::dayChosen, this, &DayDialog::judge);
    connect(&m_month->grid(), &MonthGrid::dayActivated, this, &DayDialog::choose);
    judge();
}

void DayDialog::suggest(QDate day)
{
    m_month->grid().choose(day);
    judge();
}

void DayDialog::judge()
{
    const QString reason = m_objection(m_month->grid().chosen());
    m_reason->setText(reason);
    m_month->grid().setAccessibleDescription(reason);
    m_take->setEnabled(reason.isEmpty());
}

QWidget *DayDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(tr("Take this day"), QDialogButtonBox::AcceptRole);
    m_take->setProperty("kind", u"primary"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &DayDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &DayDialog::reject);
    return buttons;
}

void DayDialog::choose()
{
    if (!m_take->isEnabled())
        return;
    Q_EMIT dayChosen(m_month->grid().chosen());
    accept();
}

} // namespace Afterword
