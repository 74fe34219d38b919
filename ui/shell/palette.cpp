// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "ui/shell/palettedelegate.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

Palette::Palette(QWidget *window)
    : QFrame(window)
    , m_list(new QListView)
    , m_count(new Label({}, u"small"_s))
{
    setProperty("card", true);
    setObjectName(u"palette"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_model, m_list));
    m_list->setAccessibleName(tr("Results"));
    m_list->setObjectName(u"hits"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setProperty("kind", u"plain"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_count->setContentsMargins(12, 2, 12, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 6, 2, 4);
    layout->setSpacing(2);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    connect(m_list, &QListView::clicked, this, [this] {
        if (current())
            Q_EMIT clicked();
    });
    hide();
}

void Palette::setRows(const QList<PaletteRow> &rows)
{
    m_model.setRows(rows);
    m_list->scrollToTop();
    makeCurrent(-1);
    step(1);
    tellCount();
}

const PaletteRow *Palette::current() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || m_model.row(index.row()).isHeading)
        return nullptr;
    return &m_model.row(index.row());
}

void Palette::step(int steps)
{
    const int way = steps < 0 ? -1 : 1;
    int place = m_list->currentIndex().row();
    int last = place;
    for (int left = std::abs(steps); left > 0;) {
        place += way;
        if (place < 0 || place >= m_model.rowCount())
            break;
        if (m_model.row(place).isHeading)
            continue;
        last = place;
        --left;
    }
    makeCurrent(last);
}

void Palette::makeCurrent(int place)
{
    const QModelIndex index = m_model.index(place);
    m_list->setCurrentIndex(index);
    if (!index.isValid())
        return;
    // The first heading is seen again when its first row is reached.
    if (place == 1)
        m_list->scrollToTop();
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(place);
    QAccessible::updateAccessibility(&event);
}

void Palette::tellCount()
{
    const int count = m_model.choices();
    m_count->setText(
        count > 0 ? tr("Results: %n", nullptr, count) : tr("Nothing has all these words in it."));
    m_count->setAccessibleName(m_count->text());
    QAccessibleEvent event(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Palette::openBelow(const QWidget &field)
{
    const QWidget &window = *parentWidget();
    const QRect under(field.mapTo(&window, QPoint(0, field.height() + 4)), field.size());
    const int width = std::min(
        std::max(field.width(), fontMetrics().averageCharWidth() * 84), window.width() - 32);
    int rows = 0;
    for (int place = 0; place < m_model.rowCount(); ++place)
        rows += m_list->sizeHintForRow(place);
    const int around = m_count->sizeHint().height() + 24;
    const int height = std::min(rows + around, window.height() - under.top() - 48);
    const bool isMirrored = isRightToLeft();
    const int wanted = isMirrored ? under.left() : under.right() + 1 - width;
    const int left = std::clamp(wanted, 16, window.width() - 16 - width);
    setGeometry(left, under.top(), width, height);
    raise();
    show();
}

} // namespace Afterword
