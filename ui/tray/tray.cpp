// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray.h"

#include "ui/tray/trayicon.h"

#include <QApplication>
#include <QEvent>

namespace Afterword {

Tray::Tray(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](auto reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT activated();
    });
    connect(&session, &Session::planChanged, this, &Tray::refresh);
    connect(&session, &Session::draftsChanged, this, &Tray::refresh);
    qApp->installEventFilter(this);
    refresh();
    m_icon.show();
}

void Tray::display(TrayPause pause)
{
    m_pause = pause;
    refresh();
}

void Tray::refresh()
{
    const QList<ComingRow> rows = comingRows(m_session);
    const int due = dueCount(rows);
    m_icon.setIcon(trayIcon(due));
    m_icon.setToolTip(dueLine(due));
    m_menu.display(rows, m_pause);
}

bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    // The tray has taken pictures of the icon; in another theme it must take new ones.
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        QMetaObject::invokeMethod(this, &Tray::refresh, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace Afterword
