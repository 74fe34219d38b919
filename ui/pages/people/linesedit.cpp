// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/linesedit.h"

#include <QResizeEvent>
#include <QtMath>

#include <algorithm>

namespace Afterword {

namespace {

constexpr int mostLines = 8;

} // namespace

LinesEdit::LinesEdit(int leastLines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_leastLines(leastLines)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    connect(this, &QPlainTextEdit::textChanged, this, &LinesEdit::fit);
    fit();
}

void LinesEdit::fit()
{
    // A plain text tells its height in lines, those that were wrapped counted too.
    const int needed = qCeil(document()->size().height());
    setFixedHeight(std::clamp(needed, m_leastLines, mostLines) * fontMetrics().lineSpacing() + 14);
    setVerticalScrollBarPolicy(needed > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void LinesEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void LinesEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT editingFinished();
}

void LinesEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace Afterword
