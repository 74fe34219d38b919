// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linebutton.h"

#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

LineButton::LineButton(const QString &text, QWidget *parent)
    : QPushButton(parent)
{
    setProperty("kind", u"line"_s);
    setFlat(true);
    setAccessibleName(text);
    auto *label = new Label(text, {}, this);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 5, 4, 5);
    layout->addWidget(label);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

} // namespace Afterword
