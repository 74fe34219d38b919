// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/sheet/pagemark.h"

#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

PageMark::PageMark(int page, const QTextCursor &at, QWidget *sheet)
    : QWidget(sheet)
    , m_number(QLocale().toString(page))
    , m_words(tr("Page %1").arg(m_number))
    , m_at(at)
{
    setObjectName(u"pageMark"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    setFont(small);
    //: %1 is "Page 2", %2 the words it begins with.
    setAccessibleName(
        tr("%1 begins here: “%2”").arg(m_words, at.block().text().mid(at.positionInBlock(), 40)));
}

void PageMark::stand(int top, int margin)
{
    m_margin = margin;
    const int height = fontMetrics().height();
    setGeometry(0, top - height / 2, parentWidget()->width(), height);
    raise();
    show();
}

void PageMark::paintEvent(QPaintEvent *)
{
    // Paper is that of daylight, whatever the theme.
    const QColor ink = lightTheme().muted;
    QPainter painter(this);
    painter.setPen(QPen(ink, 1, Qt::DashLine));
    const int middle = height() / 2;
    const bool hasRoom = m_margin >= fontMetrics().horizontalAdvance(m_words) + 12;
    const QString &shown = hasRoom ? m_words : m_number;
    painter.drawLine(1, middle, width() - fontMetrics().horizontalAdvance(shown) - 10, middle);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(0, 0, -5, 0), Qt::AlignRight | Qt::AlignVCenter, shown);
}

} // namespace Afterword
