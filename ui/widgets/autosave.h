// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/savepace.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Afterword {

/// Says when typed words are to be kept, so that a crash loses less than two seconds of them.
class Autosave final : public QObject
{
    Q_OBJECT

public:
    explicit Autosave(QObject *parent);

    /// Something was typed.
    void touch();
    /// Whether something was typed that is not kept yet.
    bool isPending() const { return m_pace.dueAt().has_value(); }
    /// Keeps now what is not kept yet.
    void flush();
    /// There is nothing left to keep.
    void forget();

Q_SIGNALS:
    void due();

private:
    SavePace m_pace;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace Afterword
