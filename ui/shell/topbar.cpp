// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/shell/searchfield.h"
#include "ui/theme/icon.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

TopBar::TopBar(SearchField *search, QMenu &menu, QWidget *parent)
    : QFrame(parent)
{
    setProperty("kind", u"topbar"_s);
    auto *record = new QPushButton(icon(u"plus"_s, Tint::OnAccent), tr("Record an interview"));
    record->setProperty("kind", u"primary"_s);
    record->setToolTip(tr("Ctrl+I"));
    auto *more = new QToolButton;
    more->setIcon(icon(u"dots"_s));
    more->setMenu(&menu);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setAccessibleName(tr("Menu"));
    more->setToolTip(tr("Menu"));
    search->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    search->setMaximumWidth(fontMetrics().averageCharWidth() * 52);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(12);
    auto *brand = new ElidedLabel(tr("Afterword"), u"brand"_s);
    brand->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    layout->addWidget(brand);
    layout->addWidget(record);
    layout->addStretch(1);
    layout->addWidget(search, 3);
    layout->addWidget(more);
    connect(record, &QPushButton::clicked, this, &TopBar::recordRequested);
}

} // namespace Afterword
