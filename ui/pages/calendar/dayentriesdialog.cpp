// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/dayentriesdialog.h"

#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

DayEntriesDialog::DayEntriesDialog(const CalendarModel &model, QDate day, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title = QLocale().toString(day, QLocale::LongFormat);
    setWindowTitle(title);
    setMinimumSize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 20);
    auto *list = new QListWidget;
    list->setObjectName(u"entries"_s);
    list->setAccessibleName(title);
    list->setWordWrap(true);
    list->setSpacing(2);
    const RowSpan rows = model.rowsOn(day);
    for (int row = rows.first; row < rows.first + rows.count; ++row) {
        auto *item = new QListWidgetItem(model.sentence(row), list);
        item->setData(Qt::UserRole, model.row(row).id);
    }
    list->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(new Label(title, u"heading"_s));
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    const auto open = [this, list] {
        const QListWidgetItem *item = list->currentItem();
        const QString entry = item ? item->data(Qt::UserRole).toString() : QString();
        accept();
        if (!entry.isEmpty())
            Q_EMIT entryOpened(entry);
    };
    connect(list, &QListWidget::itemActivated, this, open);
    connect(buttons, &QDialogButtonBox::accepted, this, open);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    list->setFocus();
}

} // namespace Afterword
