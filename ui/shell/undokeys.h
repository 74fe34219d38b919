// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Afterword {

/// Lets Ctrl+Z through to the window from a field in which nothing was typed. Qt's fields keep the
/// keys of undo and redo for themselves even then, and nothing would happen.
class UndoKeys final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Afterword
