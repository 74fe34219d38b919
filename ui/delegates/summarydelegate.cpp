// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/summarydelegate.h"

#include "ui/models/summarymodel.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int margin = 10;
constexpr int gap = 3;
constexpr int corner = 6;
constexpr int pillPadding = 8;
/// A bold text is elided by Qt even where it has just the room that it says it needs.
constexpr int slack = 4;

QFont boldOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallBoldOf(const QFont &font)
{
    QFont small = boldOf(font);
    small.setPointSizeF(font.pointSizeF() * 0.92);
    return small;
}

/// Where the parts of one row stand, mirrored where writing runs from right to left.
struct Places
{
    QRect ground;
    QRect title;
    QRect detail;
    QRect note;
};

Places placesIn(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QFontMetrics bold(boldOf(option.font));
    const QFontMetrics small(smallBoldOf(option.font));
    const QString note = index.data(NoteRole).toString();
    const bool hasPill = !index.data(ToneRole).toString().isEmpty();
    Places places{.ground = option.rect.adjusted(4, 1, -4, -1)};
    const QRect inner = places.ground.adjusted(margin, margin, -margin, -margin);
    places.title = QRect(inner.topLeft(), QSize(inner.width(), bold.height()));
    places.detail = places.title.translated(0, bold.height() + gap);
    places.detail.setHeight(option.fontMetrics.height());
    const int width
        = hasPill ? small.horizontalAdvance(note) + 2 * pillPadding + slack : inner.width();
    places.note = QRect(inner.left(), places.detail.bottom() + 1 + gap,
        std::min(width, inner.width()), small.height() + 4);
    for (QRect *place : {&places.title, &places.detail, &places.note})
        *place = QStyle::visualRect(option.direction, option.rect, *place);
    return places;
}

std::pair<QColor, QColor> coloursOf(const QString &tone, const Theme &theme)
{
    if (tone == "late"_L1)
        return {theme.late, theme.lateSoft};
    if (tone == "soon"_L1)
        return {theme.soon, theme.soonSoft};
    if (tone == "done"_L1)
        return {theme.done, theme.doneSoft};
    return {theme.accent, theme.accentSoft};
}

/// Draws lines of text, each shortened where there is no room.
class Lines final
{
public:
    Lines(QPainter &painter, const QStyleOptionViewItem &option)
        : m_painter(painter)
        , m_flags(static_cast<int>(
              QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)))
    {
    }

    void draw(const QRect &place, const QString &text, const QFont &font, const QColor &colour)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(place, m_flags | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    }

private:
    QPainter &m_painter;
    const int m_flags;
};

void drawGround(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place)
{
    const Theme &theme = currentTheme();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    if (!isChosen && !hasFocus)
        return;
    painter.setBrush(isChosen ? QBrush(theme.accentSoft) : QBrush(Qt::NoBrush));
    painter.setPen(hasFocus ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), corner, corner);
}

} // namespace

QSize SummaryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem all = option;
    initStyleOption(&all, index);
    const Places places = placesIn(all, index);
    const int height = places.note.bottom() - places.ground.top() + 1 + margin + 2;
    return {all.fontMetrics.averageCharWidth() * 24, height};
}

void SummaryDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem all = option;
    initStyleOption(&all, index);
    const Theme &theme = currentTheme();
    const Places places = placesIn(all, index);
    const QString tone = index.data(ToneRole).toString();
    const QString note = index.data(NoteRole).toString();
    const bool isFaded = index.data(FadedRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawGround(*painter, all, places.ground);
    Lines lines(*painter, all);
    lines.draw(
        places.title, index.data().toString(), boldOf(all.font), isFaded ? theme.muted : theme.ink);
    lines.draw(places.detail, index.data(DetailRole).toString(), all.font, theme.muted);
    if (tone.isEmpty()) {
        lines.draw(places.note, note, all.font, theme.muted);
    } else {
        const auto [ink, ground] = coloursOf(tone, theme);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(places.note, 8, 8);
        lines.draw(places.note.adjusted(pillPadding, 0, -pillPadding, 0), note,
            smallBoldOf(all.font), ink);
    }
    painter->restore();
}

} // namespace Afterword
