// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notifications/programnotices.h"

#include "ui/tray/duestrip.h"
#include "ui/tray/duewindow.h"

#include <QApplication>
#include <QEvent>

#include <utility>

namespace Afterword {

ProgramNotices::ProgramNotices(QWidget &window, DueStrip &strip, DueWindow &due)
    : m_window(window)
    , m_strip(strip)
    , m_due(due)
    , m_wasActive(window.isActiveWindow())
{
    window.installEventFilter(this);
    connect(&strip, &DueStrip::openRequested, this, &ProgramNotices::open);
    connect(&strip, &DueStrip::putAwayRequested, this, &ProgramNotices::putAway);
    connect(&due, &DueWindow::seen, this, [this](const QString &key) {
        withdraw(key);
        Q_EMIT seen(key);
    });
}

void ProgramNotices::announce(const DueMessage &message)
{
    m_messages.removeIf([&](const DueMessage &one) { return one.key == message.key; });
    m_messages.append(message);
    if (isWindowInUse())
        m_strip.display(m_messages);
    else
        m_due.announce(message);
}

void ProgramNotices::withdraw(const QString &key)
{
    m_messages.removeIf([&](const DueMessage &message) { return message.key == key; });
    m_due.withdraw(key);
    if (!m_strip.messages().isEmpty())
        m_strip.display(m_messages);
}

/// One that is just coming up will be used. A dialog of it is a part of it.
bool ProgramNotices::isWindowInUse() const
{
    if (!m_window.isVisible() || m_window.isMinimized())
        return false;
    const QWidget *active = QApplication::activeWindow();
    while (active && active != &m_window)
        active = active->parentWidget();
    return active || !m_wasActive;
}

bool ProgramNotices::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) {
        m_wasActive = true;
        moveToStrip();
    } else if (event->type() == QEvent::Hide) {
        m_wasActive = false;
        moveToDue();
    }
    return QObject::eventFilter(watched, event);
}

/// The Due window would lie over what the seeker works on.
void ProgramNotices::moveToStrip()
{
    if (!m_due.hasComeUnasked())
        return;
    for (const DueMessage &message : std::as_const(m_messages))
        m_due.withdraw(message.key);
    m_due.close();
    m_strip.display(m_messages);
}

/// What nobody answered is not to go with the window.
void ProgramNotices::moveToDue()
{
    if (m_strip.messages().isEmpty())
        return;
    m_strip.display({});
    for (const DueMessage &message : std::as_const(m_messages))
        m_due.announce(message);
}

void ProgramNotices::open()
{
    if (m_messages.size() == 1)
        return Q_EMIT opened(m_messages.constFirst().key);
    putAway();
    Q_EMIT listRequested();
}

void ProgramNotices::putAway()
{
    m_strip.display({});
    for (const DueMessage &message : std::exchange(m_messages, {}))
        Q_EMIT seen(message.key);
}

} // namespace Afterword
