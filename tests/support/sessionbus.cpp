// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessionbus.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

// Without folders of services, so that no daemon of this machine answers.
constexpr auto config = R"(<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir=%1</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>)"_L1;

} // namespace

SessionBus::SessionBus()
{
    QFile file(m_folder.filePath(u"bus.conf"_s));
    if (!file.open(QIODevice::WriteOnly))
        QFAIL("no place for the bus");
    file.write(QString(config).arg(m_folder.path()).toUtf8());
    file.close();
    m_daemon.start(u"dbus-daemon"_s,
        {u"--config-file="_s + file.fileName(), u"--nofork"_s, u"--print-address=1"_s});
    if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead(10000))
        QFAIL("dbus-daemon does not start");
    m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
}

SessionBus::~SessionBus()
{
    // The connections end with it: libdbus aborts where one is put away that is still open.
    m_daemon.kill();
    m_daemon.waitForFinished();
}

QDBusConnection SessionBus::connection()
{
    static int number = 0;
    return QDBusConnection::connectToBus(m_address, u"test-%1"_s.arg(++number));
}

} // namespace Afterword
