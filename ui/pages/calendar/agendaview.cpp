// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/agendaview.h"

#include "ui/theme/theme.h"

#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int earlierDays = 30;
constexpr int padding = 10;

/// Paints a day as a heading, and what is on it in columns: when, what, and how it stands.
class AgendaDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintColumns(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

QFont headingFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHeading = index.data(AgendaModel::HeadingRole).toBool();
    const int line = option.fontMetrics.height();
    return {line * 20, isHeading ? line * 2 : line + 12};
}

void AgendaDelegate::paintColumns(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = currentTheme();
    const QRect all = option.rect.adjusted(padding, 0, -padding, 0);
    const int timeWidth = option.fontMetrics.height() * 4;
    const int detailWidth = (all.width() - timeWidth) * 2 / 5;
    const int titleWidth = all.width() - timeWidth - detailWidth - padding;
    const auto draw = [&](int offset, int width, const QString &text) {
        const QRect place(all.left() + offset, all.top(), width, all.height());
        painter.drawText(QStyle::visualRect(option.direction, all, place),
            Qt::AlignLeading | Qt::AlignVCenter,
            option.fontMetrics.elidedText(text, Qt::ElideRight, width));
    };
    const bool isSelected = option.state & QStyle::State_Selected;
    painter.setPen(isSelected ? theme.accent : theme.muted);
    draw(0, timeWidth, index.data(AgendaModel::TimeRole).toString());
    draw(timeWidth + titleWidth + padding, detailWidth,
        index.data(AgendaModel::DetailRole).toString());
    painter.setPen(isSelected ? theme.accent : theme.ink);
    draw(timeWidth, titleWidth, index.data(AgendaModel::TitleRole).toString());
}

void AgendaDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = currentTheme();
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.accentSoft);
    if (index.data(AgendaModel::HeadingRole).toBool()) {
        painter->setFont(headingFont(option.font));
        painter->setPen(theme.ink);
        painter->drawText(option.rect.adjusted(padding, 0, -padding, -4),
            Qt::AlignLeading | Qt::AlignBottom, index.data(AgendaModel::TitleRole).toString());
    } else {
        painter->setFont(option.font);
        paintColumns(*painter, option, index);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace

AgendaView::AgendaView(const CalendarModel &calendar, QWidget *parent)
    : QWidget(parent)
    , m_calendar(calendar)
    , m_model(calendar)
    , m_list(new QListView)
{
    auto *earlier = new QPushButton(tr("Show &earlier"));
    earlier->setObjectName(u"earlier"_s);
    m_list->setObjectName(u"agenda"_s);
    m_list->setAccessibleName(tr("Agenda"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new AgendaDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addWidget(earlier, 0, Qt::AlignLeading);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(earlier, &QPushButton::clicked, this, &AgendaView::showEarlier);
    connect(m_list, &QListView::activated, this, &AgendaView::open);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            if (index.isValid())
                Q_EMIT chosen(m_model.row(index.row()).day, m_model.row(index.row()).entry);
        });
    showDay(calendar.today());
}

QDate AgendaView::currentDay() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? m_model.row(current.row()).day : shownDays().first;
}

void AgendaView::showDay(QDate day)
{
    const int length = static_cast<int>(shownDays().first.daysTo(shownDays().last));
    if (!shownDays().contains(day))
        showDays({day, day.addDays(length)});
    const auto found = std::ranges::find_if(
        m_model.rows(), [&](const AgendaRow &row) { return row.day >= day && !row.isHeading(); });
    if (found == m_model.rows().end())
        return;
    const QModelIndex index = m_model.index(static_cast<int>(found - m_model.rows().begin()));
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index.siblingAtColumn(0), QAbstractItemView::PositionAtCenter);
}

void AgendaView::turn(int pages)
{
    const auto length = shownDays().first.daysTo(shownDays().last) + 1;
    const QDate first = shownDays().first.addDays(length * pages);
    showDays({first, first.addDays(length - 1)});
    showDay(first);
}

void AgendaView::showEarlier()
{
    showDays({shownDays().first.addDays(-earlierDays), shownDays().last});
    m_list->scrollToTop();
}

void AgendaView::showDays(const DayRange &days)
{
    m_model.showDays(days);
    Q_EMIT shownChanged();
}

void AgendaView::open(const QModelIndex &index)
{
    const QString entry = m_model.row(index.row()).entry;
    if (!entry.isEmpty())
        Q_EMIT entryOpened(entry);
}

} // namespace Afterword
