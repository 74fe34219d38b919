// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace Afterword {

Label::Label(const QString &text, const QString &kind, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setProperty("kind", kind);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ElidedLabel::ElidedLabel(const QString &text, const QString &kind, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setProperty("kind", kind);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    const auto alignment = QStyle::visualAlignment(layoutDirection(), QLabel::alignment());
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment), palette(),
        isEnabled(), shown, foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    // A new text comes without a new size.
    if (event->type() == QEvent::ToolTip || event->type() == QEvent::Resize) {
        const bool isCut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
        setToolTip(isCut ? text() : QString());
    }
    return QLabel::event(event);
}

Pill::Pill(const QString &text, const QString &tone, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setProperty("tone", tone);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::say(const QString &text, const QString &tone)
{
    setText(text);
    setVisible(!text.isEmpty());
    if (property("tone") == tone)
        return;
    setProperty("tone", tone);
    // A style sheet looks at properties only when a widget is polished.
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace Afterword
