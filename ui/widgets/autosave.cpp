// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/autosave.h"

namespace Afterword {

Autosave::Autosave(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(500);
    m_limit.setSingleShot(true);
    m_limit.setInterval(1500);
    connect(&m_pause, &QTimer::timeout, this, &Autosave::flush);
    connect(&m_limit, &QTimer::timeout, this, &Autosave::flush);
}

void Autosave::touch()
{
    m_pause.start();
    if (!m_limit.isActive())
        m_limit.start();
}

void Autosave::flush()
{
    // A timer that has just fired is no longer active, the other one is: one of them always tells.
    if (!m_pause.isActive() && !m_limit.isActive())
        return;
    forget();
    Q_EMIT due();
}

void Autosave::forget()
{
    m_pause.stop();
    m_limit.stop();
}

} // namespace Afterword
