// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/stagedialog.h"

#include "ui/dialogs/causeslist.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

StageDialog::StageDialog(const Session &session, const QString &question,
    const QList<FactChange> &facts, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Move the card"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    auto *causes = new CausesList(session);
    causes->show(facts);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *move = buttons->addButton(tr("Move it"), QDialogButtonBox::AcceptRole);
    move->setObjectName(u"moveIt"_s);
    move->setProperty("kind", u"primary"_s);
    move->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(new Label(question, u"heading"_s));
    layout->addWidget(new Label(tr("What this causes"), u"section"_s));
    layout->addWidget(causes, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    move->setFocus();
}

} // namespace Afterword
