// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/daydialog.h"

#include "ui/widgets/label.h"
#include "ui/widgets/monthview.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

DayDialog::DayDialog(const QString &question, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_month(new MonthView(today))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(new Label(question, u"heading"_s));
    layout->addWidget(m_month);
    layout->addWidget(buildButtons());
    m_month->grid().choose(today.addDays(1));
    m_month->grid().setEarliest(today.addDays(1));
    m_month->grid().setFocus();
    connect(&m_month->grid(), &MonthGrid::dayActivated, this, &DayDialog::choose);
}

QWidget *DayDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *take = buttons->addButton(tr("Take this day"), QDialogButtonBox::AcceptRole);
    take->setProperty("kind", u"primary"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &DayDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &DayDialog::reject);
    return buttons;
}

void DayDialog::choose()
{
    Q_EMIT dayChosen(m_month->grid().chosen());
    accept();
}

} // namespace Afterword
