// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperpreview.h"

#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int desk = 16; ///< dots around the sheet
constexpr double line = 0.3;

/// Calls back to be painted; what it shows is told by its owner.
class Canvas final : public QWidget
{
public:
    explicit Canvas(std::function<void(QPainter &)> paint)
        : m_paint(std::move(paint))
    {
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        m_paint(painter);
    }

private:
    std::function<void(QPainter &)> m_paint;
};

void drawUnprintable(QPainter &painter, const PaperPage &page, const QMarginsF &unprintable)
{
    const QRectF sheet({}, page.size);
    QPainterPath edge;
    edge.addRect(sheet);
    edge.addRect(sheet.marginsRemoved(unprintable));
    painter.fillPath(edge, lightTheme().lateSoft);
}

void drawFolds(QPainter &painter, const PaperPage &page)
{
    QPen pen(lightTheme().muted, line, Qt::DashLine);
    painter.setPen(pen);
    painter.drawLines(page.folds);
}

void drawPlaces(QPainter &painter, const PaperPage &page)
{
    const Theme &theme = lightTheme();
    painter.setPen(QPen(theme.line, line));
    for (const QRectF &outline : page.outlines)
        painter.drawRoundedRect(outline, 2, 2);
    painter.setPen(QPen(theme.soon, line, Qt::DotLine));
    for (const QRectF &place : page.keepFree)
        painter.drawRect(place);
    if (page.window.isEmpty())
        return;
    painter.setPen(QPen(theme.accent, 2 * line));
    painter.drawRoundedRect(page.window, 3, 3);
}

} // namespace

PaperPreview::PaperPreview(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"preview"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignCenter);
    setAccessibleName(tr("Preview of the page"));
    m_canvas = new Canvas([this](QPainter &painter) {
        const double dots = dotsPerMillimetre();
        painter.translate(desk, desk);
        painter.scale(dots, dots);
        drawPreview(painter, m_page, m_unprintable);
    });
    setWidget(m_canvas);
}

void PaperPreview::show(const PaperPage &page, const QMarginsF &unprintable)
{
    m_page = page;
    m_unprintable = unprintable;
    setAccessibleDescription(textOf(page));
    fit();
    m_canvas->update();
}

void PaperPreview::setZoom(std::optional<double> zoom)
{
    m_zoom = zoom;
    fit();
}

double PaperPreview::dotsPerMillimetre() const
{
    constexpr double least = 0.5;
    if (m_zoom) {
        const QScreen *shownOn = screen() ? screen() : QGuiApplication::primaryScreen();
        return *m_zoom * shownOn->physicalDotsPerInch() / millimetresPerInch;
    }
    if (m_page.size.isEmpty())
        return 1;
    const QSize room = maximumViewportSize() - QSize(2 * desk, 2 * desk);
    return std::max(
        least, std::min(room.width() / m_page.size.width(), room.height() / m_page.size.height()));
}

void PaperPreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void PaperPreview::fit()
{
    const QSizeF size = m_page.size * dotsPerMillimetre();
    // A dot more, and a page that is seen whole could be scrolled.
    m_canvas->resize(qRound(size.width()) + 2 * desk, qRound(size.height()) + 2 * desk);
}

void drawPreview(QPainter &painter, const PaperPage &page, const QMarginsF &unprintable)
{
    painter.save();
    painter.fillRect(QRectF({}, page.size), lightTheme().surface);
    drawUnprintable(painter, page, unprintable);
    drawFolds(painter, page);
    drawInk(painter, page);
    drawPlaces(painter, page);
    painter.setPen(QPen(lightTheme().line, line));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF({}, page.size));
    painter.restore();
}

} // namespace Afterword
