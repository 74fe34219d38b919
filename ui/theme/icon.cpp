// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// Draws an outline icon in the colour of the theme that is on when it is drawn.
class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QByteArray svg, Tint tint)
        : m_svg(std::move(svg))
        , m_tint(tint)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Theme &theme = currentTheme();
        const QColor colour = mode == QIcon::Disabled ? theme.muted : tintOf(theme, m_tint);
        QByteArray tinted = m_svg;
        tinted.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer(tinted).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty())
            return {};
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, drawn.rect(), mode, state);
        return drawn;
    }

    QIconEngine *clone() const override { return new TintedIconEngine(m_svg, m_tint); }

private:
    const QByteArray m_svg;
    const Tint m_tint;
};

} // namespace

QColor tintOf(const Theme &theme, Tint tint)
{
    switch (tint) {
    case Tint::Ink:
        return theme.ink;
    case Tint::Muted:
        return theme.muted;
    case Tint::Accent:
        return theme.accent;
    case Tint::OnAccent:
        return theme.onAccent;
    case Tint::Late:
        return theme.late;
    }
    return theme.ink;
}

QIcon icon(const QString &name, Tint tint)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "icon", qPrintable(name));
    return isThere ? QIcon(new TintedIconEngine(file.readAll(), tint)) : QIcon();
}

} // namespace Afterword
