// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicebox.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QWheelEvent>

#include <utility>

namespace Afterword {

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    connect(this, &QComboBox::activated, this, [this] {
        m_isOpen = true;
        if (!m_isStepping)
            settle();
    });
}

void ChoiceBox::settle()
{
    if (std::exchange(m_isOpen, false))
        Q_EMIT settled();
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return settle();
    const QScopedValueRollback stepping(m_isStepping, true);
    QComboBox::keyPressEvent(event);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    const QScopedValueRollback stepping(m_isStepping, true);
    QComboBox::wheelEvent(event);
}

void ChoiceBox::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    // Its own list takes the focus while it is open.
    if (event->reason() != Qt::PopupFocusReason)
        settle();
}

} // namespace Afterword
