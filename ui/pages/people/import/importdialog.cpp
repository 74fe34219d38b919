// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/import/importdialog.h"

#include "ui/pages/people/import/importtext.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

ImportDialog::ImportDialog(const CardsBrought &brought, const QString &source, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import cards from %1").arg(source));
    auto *summary = new Label(importSummary(brought.cards), u"heading"_s);
    summary->setObjectName(u"importSummary"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(summary);
    layout->addWidget(new Label(
        tr("Nothing on your own cards is written over. You can undo the import as one step."),
        u"muted"_s));
    layout->addWidget(buildList(brought.cards), 1);
    layout->addWidget(buildButtons(brought.facts));
    resize(720, 460);
}

QWidget *ImportDialog::buildList(const QList<CardFate> &cards)
{
    auto *list = new QTreeWidget;
    list->setObjectName(u"importedCards"_s);
    list->setAccessibleName(tr("Cards of the file"));
    list->setHeaderLabels({tr("Card"), tr("What becomes of it")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    list->header()->resizeSection(0, 220);
    list->header()->setStretchLastSection(true);
    QList<QTreeWidgetItem *> items;
    items.reserve(cards.size());
    for (const CardFate &card : cards) {
        const QString name = importedName(card);
        const QString fate = fateText(card);
        auto *item = new QTreeWidgetItem({name, fate});
        item->setToolTip(0, name);
        item->setToolTip(1, fate);
        //: A card that is read, and what becomes of it.
        item->setData(0, Qt::AccessibleTextRole, tr("%1: %2").arg(name, fate));
        items.append(item);
    }
    list->addTopLevelItems(items);
    if (!items.isEmpty())
        list->setCurrentItem(items.first());
    return list;
}

QWidget *ImportDialog::buildButtons(const QList<FactChange> &facts)
{
    auto *buttons = new QDialogButtonBox;
    auto *keep = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"keepCards"_s);
    keep->setProperty("kind", u"primary"_s);
    keep->setEnabled(!facts.isEmpty());
    if (facts.isEmpty())
        keep->setToolTip(tr("There is nothing new to keep."));
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, [this, facts] {
        Q_EMIT kept(facts);
        accept();
    });
    return buttons;
}

} // namespace Afterword
