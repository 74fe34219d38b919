// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/businesscard.h"

#include "ui/pages/people/peoplemodel.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace Afterword {

namespace {

constexpr int padding = 16;
constexpr int discSize = 40;
constexpr int mostLines = 2;

QFont scaledFont(QFont font, double factor, QFont::Weight weight)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

QFont nameFont(const QFont &font)
{
    return scaledFont(font, 1.1, QFont::DemiBold);
}

QFont smallFont(const QFont &font, QFont::Weight weight = QFont::Normal)
{
    return scaledFont(font, 0.92, weight);
}

struct Ground
{
    QColor text;
    QColor soft;
};

Ground groundOf(CardTone tone, const Theme &theme)
{
    switch (tone) {
    case CardTone::Done:
        return {theme.done, theme.doneSoft};
    case CardTone::Soon:
        return {theme.soon, theme.soonSoft};
    case CardTone::Plain:
    case CardTone::None:
        break;
    }
    return {theme.accent, theme.accentSoft};
}

void drawLine(QPainter &painter, const QRect &place, const QString &text, Qt::LayoutDirection way)
{
    const QFontMetrics metrics(painter.font());
    const auto alignment = QStyle::visualAlignment(way, Qt::AlignLeft | Qt::AlignVCenter);
    // A number to dial begins with its country, whichever way the window runs.
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(
        place, int(alignment), metrics.elidedText(text, Qt::ElideRight, place.width()));
}

void drawFrame(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isFocused = option.state & QStyle::State_HasFocus;
    const bool isUnderMouse = option.state & QStyle::State_MouseOver;
    const qreal width = isFocused ? 2 : 1;
    painter.setPen(
        QPen(isSelected || isFocused || isUnderMouse ? theme.accent : theme.line, width));
    painter.setBrush(theme.surface);
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), 8, 8);
}

void drawFoot(QPainter &painter, const PeopleCard &card, const BusinessCardParts &places,
    const QStyleOptionViewItem &option)
{
    const Theme &theme = currentTheme();
    if (!card.pill.isEmpty()) {
        const Ground ground = groundOf(card.tone, theme);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground.soft);
        painter.drawRoundedRect(places.pill, 8, 8);
        painter.setFont(smallFont(option.font, QFont::DemiBold));
        painter.setPen(ground.text);
        const QString pill = QFontMetrics(painter.font())
                                 .elidedText(card.pill, Qt::ElideRight, places.pill.width() - 12);
        painter.drawText(places.pill, Qt::AlignCenter, pill);
    }
    painter.setFont(smallFont(option.font));
    painter.setPen(theme.muted);
    drawLine(painter, places.role, card.role, option.direction);
}

} // namespace

BusinessCardParts businessCardParts(
    const PeopleCard &card, const QRect &place, const QFont &font, Qt::LayoutDirection direction)
{
    const QRect inner = place.marginsRemoved({padding, padding - 4, padding, padding - 4});
    const int line = QFontMetrics(font).lineSpacing() + 1;
    const int name = QFontMetrics(nameFont(font)).lineSpacing() + 2;
    const int foot = QFontMetrics(smallFont(font, QFont::DemiBold)).height() + 6;
    const auto mirrored
        = [&](const QRect &rect) { return QStyle::visualRect(direction, place, rect); };
    BusinessCardParts places;
    places.disc = mirrored({inner.right() - discSize + 1, inner.top() + 2, discSize, discSize});
    const int narrow = inner.width() - discSize - 8;
    int y = inner.top();
    places.name = mirrored({inner.left(), y, narrow, name});
    y += name;
    places.title = mirrored({inner.left(), y, narrow, line});
    y += line;
    places.employer = mirrored({inner.left(), y, narrow, line});
    y += line + 8;
    for (qsizetype i = 0; i < std::min<qsizetype>(card.lines.size(), mostLines); ++i) {
        places.lines.append(mirrored({inner.left(), y, inner.width(), line}));
        y += line;
    }
    const QFontMetrics bold(smallFont(font, QFont::DemiBold));
    const int pill
        = card.pill.isEmpty() ? 0 : std::min(inner.width(), bold.horizontalAdvance(card.pill) + 18);
    const int top = y + 3;
    if (pill > 0)
        places.pill = mirrored({inner.left(), top, pill, foot});
    const int left = inner.left() + (pill > 0 ? pill + 8 : 0);
    places.role = mirrored({left, top, std::max(0, inner.right() + 1 - left), foot});
    return places;
}

int cardHeightFor(const QFont &font)
{
    const PeopleCard fullest{.id = {}, .lines = {QString(), QString()}};
    const BusinessCardParts places
        = businessCardParts(fullest, {0, 0, 300, 1000}, font, Qt::LeftToRight);
    return places.role.bottom() + padding - 2;
}

QSize BusinessCard::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), cardHeightFor(option.font)};
}

void BusinessCard::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PeopleCard card = peopleCardAt(index);
    const Theme &theme = currentTheme();
    const BusinessCardParts places
        = businessCardParts(card, option.rect, option.font, option.direction);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawFrame(*painter, option, theme);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.accentSoft);
    painter->drawEllipse(places.disc);
    painter->setPen(theme.accent);
    painter->setFont(scaledFont(option.font, 1, QFont::DemiBold));
    painter->drawText(places.disc, Qt::AlignCenter, card.initials);
    painter->setPen(theme.ink);
    painter->setFont(nameFont(option.font));
    drawLine(*painter, places.name, card.name, option.direction);
    painter->setPen(theme.muted);
    painter->setFont(option.font);
    drawLine(*painter, places.title, card.title, option.direction);
    drawLine(*painter, places.employer, card.employer, option.direction);
    for (qsizetype i = 0; i < places.lines.size(); ++i)
        drawLine(*painter, places.lines.at(i), card.lines.at(i), option.direction);
    drawFoot(*painter, card, places, option);
    painter->restore();
}

bool BusinessCard::helpEvent(QHelpEvent *event, QAbstractItemView *view,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), spokenCard(peopleCardAt(index)), view);
    return true;
}

} // namespace Afterword
