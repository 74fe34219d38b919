// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace Afterword {

/// Types into whatever has the focus.
inline void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// Presses Tab until the control called `name` has the focus; it must be within reach.
inline void tabTo(const QString &name)
{
    for (int i = 0; i < 80; ++i) {
        press(Qt::Key_Tab);
        if (QApplication::focusWidget()->objectName() == name)
            return;
    }
    QFAIL(qPrintable(QStringLiteral("Tab never reaches %1").arg(name)));
}

} // namespace Afterword
