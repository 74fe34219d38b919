// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opportunities/viewswitch.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

ViewSwitch::ViewSwitch(OpportunityView shown, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    addButton(tr("&List"), OpportunityView::List, shown);
    addButton(tr("&Board"), OpportunityView::Board, shown);
}

void ViewSwitch::addButton(const QString &text, OpportunityView view, OpportunityView shown)
{
    auto *button = new QPushButton(text);
    button->setObjectName(view == OpportunityView::List ? u"asList"_s : u"asBoard"_s);
    button->setProperty("kind", u"nav"_s);
    button->setCheckable(true);
    button->setChecked(view == shown);
    // What is held down is bold, and the style sheet measures it as if it were not.
    QFont bold = button->font();
    bold.setBold(true);
    button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(text) + 24);
    layout()->addWidget(button);
    // It stays as it is: what is shown has a switch of its own. Not only clicked: a screen reader
    // toggles.
    connect(button, &QPushButton::toggled, this, [this, button, view, shown] {
        const QSignalBlocker quiet(button);
        button->setChecked(view == shown);
        Q_EMIT chosen(view);
    });
}

} // namespace Afterword
