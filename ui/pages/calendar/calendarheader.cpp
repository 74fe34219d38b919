// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/calendarheader.h"

#include "ui/theme/icon.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QPushButton *turnButton(const QString &iconName, const QString &name)
{
    auto *button = new QPushButton;
    button->setIcon(icon(iconName, Tint::Muted));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

/// Parts that stay side by side.
QHBoxLayout *addGroup(FlowLayout &within, QSizePolicy::Policy policy)
{
    auto *group = new QWidget;
    group->setSizePolicy(policy, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins({});
    row->setSpacing(10);
    within.addWidget(group);
    return row;
}

} // namespace

CalendarHeader::CalendarHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel({}, u"title"_s))
    , m_forward(turnButton(isRightToLeft() ? u"chevron-left"_s : u"chevron-right"_s, tr("Forward")))
    , m_print(new QPushButton(tr("&Print …")))
    , m_views(new QHBoxLayout)
    , m_group(new QButtonGroup(this))
{
    auto *back = turnButton(isRightToLeft() ? u"chevron-right"_s : u"chevron-left"_s, tr("Back"));
    auto *today = new QPushButton(tr("Today"));
    today->setToolTip(tr("Ctrl+Home"));
    m_print->setObjectName(u"print"_s);
    m_print->setShortcut(QKeySequence::Print);
    m_print->setToolTip(tr("Print what is shown"));
    m_views->setSpacing(10);
    // In two lines where the text is large.
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    QHBoxLayout *turning = addGroup(*layout, QSizePolicy::Expanding);
    turning->addWidget(m_title);
    for (QPushButton *button : {back, today, m_forward})
        turning->addWidget(button);
    turning->addStretch(1);
    QHBoxLayout *showing = addGroup(*layout, QSizePolicy::Preferred);
    showing->addLayout(m_views);
    showing->addWidget(m_print);
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT turned(-1); });
    connect(today, &QPushButton::clicked, this, &CalendarHeader::todayWanted);
    connect(m_forward, &QPushButton::clicked, this, [this] { Q_EMIT turned(1); });
    connect(m_print, &QPushButton::clicked, this, &CalendarHeader::printWanted);
    // Not only clicked: a screen reader toggles.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int place, bool isChosen) {
        if (isChosen)
            Q_EMIT viewChosen(place);
    });
}

void CalendarHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setAccessibleName(title);
    m_title->setMinimumWidth(m_title->fontMetrics().horizontalAdvance(title) + 4);
}

void CalendarHeader::addView(const QString &title)
{
    auto *button = new QPushButton(title);
    button->setCheckable(true);
    button->setProperty("kind", u"choice"_s);
    // What is held down is bold, and the style sheet measures it as if it were not.
    QFont bold = button->font();
    bold.setBold(true);
    button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(title) + 28);
    m_group->addButton(button, static_cast<int>(m_group->buttons().size()));
    m_views->addWidget(button);
    for (QAbstractButton *one : m_group->buttons())
        one->setVisible(m_group->buttons().size() > 1);
    // It came later than what stands below it.
    const auto place = m_group->buttons().size() - 1;
    if (place > 0)
        setTabOrder(m_group->buttons().at(place - 1), button);
    else
        setTabOrder(m_forward, button);
    setTabOrder(button, m_print);
}

void CalendarHeader::setView(int place)
{
    const QSignalBlocker quiet(m_group);
    m_group->button(place)->setChecked(true);
}

} // namespace Afterword
