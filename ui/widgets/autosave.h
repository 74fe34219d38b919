// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace Afterword {

/// Says when typed words are to be kept: half a second after the last key, at the latest one and a
/// half after the first, so that a crash loses less than two seconds.
class Autosave final : public QObject
{
    Q_OBJECT

public:
    explicit Autosave(QObject *parent);

    /// Something was typed.
    void touch();
    /// Whether something was typed that is not kept yet.
    bool isPending() const { return m_pause.isActive() || m_limit.isActive(); }
    /// Keeps now what is not kept yet.
    void flush();
    /// There is nothing left to keep.
    void forget();

Q_SIGNALS:
    void due();

private:
    QTimer m_pause;
    QTimer m_limit;
};

} // namespace Afterword
