// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/autosave.h"

#include <algorithm>

namespace Afterword {

Autosave::Autosave(QObject *parent)
    : QObject(parent)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::flush);
}

void Autosave::touch()
{
    const qint64 now = m_clock.elapsed();
    m_pace.touch(now);
    m_timer.start(int(std::max<qint64>(0, *m_pace.dueAt() - now)));
}

void Autosave::flush()
{
    if (!isPending())
        return;
    forget();
    Q_EMIT due();
}

void Autosave::forget()
{
    m_pace.forget();
    m_timer.stop();
}

} // namespace Afterword
