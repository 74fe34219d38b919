// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Afterword {

/// Some neighbours that share one line.
struct FlowLayout::Line
{
    std::vector<QLayoutItem *> items = {};
    int width = 0; ///< what they ask for, with the gaps
    int height = 0;
};

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(12);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto item = m_items.begin() + index;
    QLayoutItem *const taken = item->release();
    m_items.erase(item);
    return taken;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return Qt::Horizontal;
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    int gap = 0;
    for (const Line &line : lines(width - margins.left() - margins.right())) {
        height += gap + line.height;
        gap = spacing();
    }
    return height;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->isEmpty() ? QSize() : item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = QSize(size.width() + item->sizeHint().width() + spacing(),
                std::max(size.height(), item->sizeHint().height()));
    }
    return size.expandedTo(minimumSize());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect within = contentsRect();
    int y = within.top();
    for (const Line &line : lines(within.width())) {
        place(line, {within.left(), y, within.width(), line.height});
        y += line.height + spacing();
    }
}

std::vector<FlowLayout::Line> FlowLayout::lines(int width) const
{
    std::vector<Line> lines;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().expandedTo(item->minimumSize());
        if (lines.empty() || lines.back().width + spacing() + size.width() > width)
            lines.emplace_back();
        Line &line = lines.back();
        line.width += size.width() + (line.items.empty() ? 0 : spacing());
        line.height = std::max(line.height, size.height());
        line.items.push_back(item.get());
    }
    return lines;
}

void FlowLayout::place(const Line &line, const QRect &within) const
{
    const auto growing = std::ranges::count_if(line.items,
        [](const QLayoutItem *item) { return bool(item->expandingDirections() & Qt::Horizontal); });
    const int extra = growing ? std::max(0, within.width() - line.width) / int(growing) : 0;
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = within.left();
    for (QLayoutItem *item : line.items) {
        int width = item->sizeHint().expandedTo(item->minimumSize()).width();
        if (item->expandingDirections() & Qt::Horizontal)
            width += extra;
        width = std::min(width, within.width());
        const QRect cell(x, within.top(), width, line.height);
        item->setGeometry(QStyle::visualRect(direction, within, cell));
        x += width + spacing();
    }
}

} // namespace Afterword
