// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/machine/systemzone.h"

#include "core/base/walltime.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// The known zone that the end of a path into a database of zones names.
QString zoneOfPath(const QString &path)
{
    const QString folder = u"zoneinfo/"_s;
    const qsizetype at = path.lastIndexOf(folder);
    QString name = at < 0 ? path : path.mid(at + folder.size());
    for (const QString &variant : {u"posix/"_s, u"right/"_s}) {
        if (name.startsWith(variant))
            name.remove(0, variant.size());
    }
    return isKnownZone(name) ? name : QString();
}

} // namespace

QString systemZone(const QString &localTime)
{
    const QByteArray environment = qgetenv("TZ");
    if (!environment.isEmpty()) {
        const QString name = QString::fromLocal8Bit(environment);
        return zoneOfPath(name.startsWith(u':') ? name.mid(1) : name);
    }
    // Not the canonical path: a zone may itself be a link to one of another name.
    return zoneOfPath(QFileInfo(localTime).symLinkTarget());
}

} // namespace Afterword
