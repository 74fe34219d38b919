// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/trayicon.h"

#include "ui/theme/icon.h"

#include <QIconEngine>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// As a square sign with a round number at its lower corner.
class TrayIconEngine final : public QIconEngine
{
public:
    explicit TrayIconEngine(int due)
        : m_due(due)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QRect square(
            rect.center().x() - (side - 1) / 2, rect.center().y() - (side - 1) / 2, side, side);
        painter->setRenderHint(QPainter::Antialiasing);
        drawSign(*painter, square);
        if (m_due > 0)
            drawNumber(*painter, square);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, drawn.rect(), mode, state);
        return drawn;
    }

    /// Trays ask which sizes there are; some take no other.
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> sizes;
        for (const int side : {16, 22, 24, 32, 44, 48, 64})
            sizes.append({side, side});
        return sizes;
    }

    QIconEngine *clone() const override { return new TrayIconEngine(m_due); }

private:
    static void drawSign(QPainter &painter, const QRect &square)
    {
        const double side = square.width();
        painter.setPen(Qt::NoPen);
        painter.setBrush(currentTheme().accent);
        painter.drawRoundedRect(square, side * 0.2, side * 0.2);
        const int margin = qRound(side * 0.12);
        icon(u"mail"_s, Tint::OnAccent)
            .paint(&painter, square.adjusted(margin, margin, -margin, -margin));
    }

    void drawNumber(QPainter &painter, const QRect &square) const
    {
        const double side = square.width();
        const QString number = m_due > 99 ? u"99+"_s : QString::number(m_due);
        const double height = side * 0.62;
        const double width = height * (number.size() == 1 ? 1.0 : number.size() == 2 ? 1.25 : 1.5);
        const QRectF badge(square.right() + 1 - width, square.bottom() + 1 - height, width, height);
        painter.setBrush(currentTheme().late);
        painter.drawRoundedRect(badge, height / 2, height / 2);
        QFont font;
        font.setBold(true);
        font.setPixelSize(std::max(6, qRound(height * (number.size() < 3 ? 0.82 : 0.62))));
        painter.setFont(font);
        painter.setPen(currentTheme().onAccent);
        painter.drawText(badge, Qt::AlignCenter, number);
    }

    const int m_due;
};

} // namespace

QIcon trayIcon(int due)
{
    return QIcon(new TrayIconEngine(due));
}

} // namespace Afterword
