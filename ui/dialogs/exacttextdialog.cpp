// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exacttextdialog.h"

#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

ExactTextDialog::ExactTextDialog(const QString &heading, const QString &text, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(heading);
    resize(fontMetrics().averageCharWidth() * 76, fontMetrics().height() * 26);
    auto *words = new QPlainTextEdit(text);
    words->setReadOnly(true);
    words->setAccessibleName(tr("What was sent"));
    words->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(new Label(heading, u"heading"_s));
    layout->addWidget(words, 1);
    layout->addWidget(buttons);
    words->setFocus();
}

} // namespace Afterword
