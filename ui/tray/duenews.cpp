// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/duenews.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

DueNews::DueNews(const QString &title, const QString &text, QWidget *parent)
    : QFrame(parent)
{
    setProperty("card", true);
    setAccessibleName(title);
    auto *away = new QPushButton(tr("Put away"));
    away->setAccessibleName(tr("Put away: %1").arg(title));
    connect(away, &QPushButton::clicked, this, &DueNews::putAway);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(new Label(title, u"heading"_s));
    words->addWidget(new Label(text));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addLayout(words, 1);
    layout->addWidget(away, 0, Qt::AlignTop);
}

} // namespace Afterword
