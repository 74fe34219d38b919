// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/monthpainter.h"

#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QPainter>

namespace Afterword {

namespace {

constexpr int chipPadding = 6;
constexpr double corner = 3;

struct ChipColours
{
    QColor ground;
    QColor text;
    QColor edge; ///< so that no chip is told by its colour alone
};

ChipColours coloursOf(EntryTone tone, const Theme &theme)
{
    switch (tone) {
    case EntryTone::Appointment:
        return {theme.accent, theme.onAccent, theme.accent};
    case EntryTone::Late:
        return {theme.lateSoft, theme.late, theme.late};
    case EntryTone::Soon:
        return {theme.soonSoft, theme.soon, theme.soonSoft};
    case EntryTone::Planned:
        return {theme.accentSoft, theme.accent, theme.accentSoft};
    case EntryTone::Done:
    case EntryTone::Past:
        return {theme.sidebar, theme.muted, theme.line};
    }
    return {};
}

QFont struck(QFont font)
{
    font.setStrikeOut(true);
    return font;
}

constexpr auto leading = Qt::AlignLeading | Qt::AlignVCenter;

QColor veiled(QColor colour, double strength)
{
    colour.setAlphaF(float(strength));
    return colour;
}

} // namespace

MonthPainter::MonthPainter(QPainter &painter, const Theme &theme, const QFont &font)
    : m_painter(painter)
    , m_theme(theme)
    , m_font(font)
    , m_chipFont(chipFont(font))
    , m_doneFont(struck(m_chipFont))
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void MonthPainter::paint(const MonthScene &scene, const MonthMarks &marks)
{
    const Theme &theme = m_theme;
    m_painter.setFont(m_chipFont);
    m_painter.setPen(theme.muted);
    for (const SceneText &week : scene.weeks)
        m_painter.drawText(
            week.rect.adjusted(0, 5, 0, 0), Qt::AlignHCenter | Qt::AlignTop, week.text);
    QFont bold = m_chipFont;
    bold.setWeight(QFont::DemiBold);
    m_painter.setFont(bold);
    for (const SceneText &heading : scene.headings)
        m_painter.drawText(heading.rect, Qt::AlignCenter, heading.text);
    for (const SceneDay &day : scene.days)
        paintGround(day, marks);
    paintRules(scene);
    for (const SceneDay &day : scene.days) {
        paintNumber(day);
        for (const SceneChip &chip : day.chips)
            paintChip(chip, marks);
        paintBands(day);
        m_painter.setFont(m_chipFont);
        m_painter.setPen(theme.muted);
        m_painter.drawText(day.more.rect, leading, day.more.text);
    }
    for (const SceneDay &day : scene.days)
        paintChoice(day, marks);
}

void MonthPainter::paintGround(const SceneDay &day, const MonthMarks &marks)
{
    const Theme &theme = m_theme;
    const QRect &rect = day.cell.rect;
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    if (day.isClosed)
        m_painter.fillRect(rect, theme.paper);
    if (marks.forbidden.contains(day.cell.day)) {
        m_painter.fillRect(rect, veiled(theme.line, 0.6));
        m_painter.fillRect(rect, QBrush(veiled(theme.muted, 0.45), Qt::BDiagPattern));
    }
    m_painter.setPen(theme.line);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(rect.adjusted(-1, -1, -1, -1));
    m_painter.setRenderHint(QPainter::Antialiasing, true);
}

void MonthPainter::paintRules(const MonthScene &scene)
{
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(m_theme.line);
    m_painter.drawLines(scene.rules);
    m_painter.setRenderHint(QPainter::Antialiasing, true);
}

void MonthPainter::paintNumber(const SceneDay &day)
{
    const Theme &theme = m_theme;
    QRect place = day.cell.number;
    m_painter.setFont(m_font);
    m_painter.setPen(day.isClosed ? theme.muted : theme.ink);
    if (day.isToday) {
        QFont bold = m_font;
        bold.setWeight(QFont::DemiBold);
        m_painter.setFont(bold);
        const int width = m_painter.fontMetrics().horizontalAdvance(day.number) + 14;
        const bool isMirrored = m_painter.layoutDirection() == Qt::RightToLeft;
        const int x = isMirrored ? place.right() - width + 3 : place.left() - 2;
        place = QRect(x, place.top() - 1, width, place.height() + 2);
        m_painter.setBrush(theme.accent);
        m_painter.setPen(Qt::NoPen);
        m_painter.drawRoundedRect(place, place.height() / 2.0, place.height() / 2.0);
        m_painter.setPen(theme.onAccent);
    }
    m_painter.drawText(place, day.isToday ? int(Qt::AlignCenter) : int(leading), day.number);
}

void MonthPainter::paintChip(const SceneChip &chip, const MonthMarks &marks)
{
    const Theme &theme = m_theme;
    const ChipColours colours = coloursOf(chip.tone, theme);
    m_painter.setPen(colours.edge);
    m_painter.setBrush(colours.ground);
    m_painter.drawRoundedRect(QRectF(chip.rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    if (!marks.entry.isEmpty() && chip.id == marks.entry) {
        m_painter.setPen(QPen(theme.ink, 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(chip.rect, corner, corner);
    }
    m_painter.setFont(chip.tone == EntryTone::Done ? m_doneFont : m_chipFont);
    m_painter.setPen(colours.text);
    m_painter.drawText(chip.rect.adjusted(chipPadding, 0, -chipPadding, 0), leading, chip.text);
}

void MonthPainter::paintBands(const SceneDay &day)
{
    const Theme &theme = m_theme;
    for (const QRect &band : day.bands)
        m_painter.fillRect(band, veiled(theme.accent, 0.3));
    m_painter.setFont(m_chipFont);
    m_painter.setPen(theme.muted);
    for (const SceneText &caption : day.captions)
        m_painter.drawText(caption.rect.adjusted(2, 0, -2, 0), leading, caption.text);
}

void MonthPainter::paintChoice(const SceneDay &day, const MonthMarks &marks)
{
    const Theme &theme = m_theme;
    const QRectF inner = QRectF(day.cell.rect).adjusted(0.5, 0.5, -1.5, -1.5);
    m_painter.setBrush(Qt::NoBrush);
    if (day.cell.day == marks.target) {
        const bool isForbidden = marks.forbidden.contains(day.cell.day);
        m_painter.setPen(QPen(isForbidden ? theme.late : theme.accent, 2));
        m_painter.drawRect(inner);
    } else if (day.cell.day == marks.day) {
        m_painter.setPen(QPen(marks.hasFocus ? theme.accent : theme.muted, marks.hasFocus ? 2 : 1));
        m_painter.drawRect(inner);
    }
}

} // namespace Afterword
