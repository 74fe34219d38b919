// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/monthview.h"

#include "ui/theme/icon.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QToolButton *turnButton(const QString &iconName, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName, Tint::Muted));
    button->setProperty("kind", u"quiet"_s);
    button->setFixedSize(28, 28);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

MonthView::MonthView(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_grid(new MonthGrid(today))
    , m_name(new ElidedLabel({}, u"heading"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(buildHeader());
    layout->addWidget(m_grid);
    connect(m_grid, &MonthGrid::dayChosen, this, &MonthView::showName);
    showName();
}

QWidget *MonthView::buildHeader()
{
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins({});
    const bool isMirrored = isRightToLeft();
    auto *back
        = turnButton(isMirrored ? u"chevron-right"_s : u"chevron-left"_s, tr("Previous month"));
    auto *forward
        = turnButton(isMirrored ? u"chevron-left"_s : u"chevron-right"_s, tr("Next month"));
    layout->addWidget(m_name, 1);
    layout->addWidget(back);
    layout->addWidget(forward);
    connect(back, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(forward, &QToolButton::clicked, this, [this] { turn(1); });
    return header;
}

void MonthView::turn(int months)
{
    m_grid->choose(m_grid->chosen().addMonths(months));
    showName();
}

void MonthView::showName()
{
    //: A date format: month and year.
    m_name->setText(QLocale().toString(m_grid->chosen(), tr("MMMM yyyy")));
}

} // namespace Afterword
