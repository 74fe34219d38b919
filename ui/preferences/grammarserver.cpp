// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/grammarserver.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

bool isServerAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty();
}

bool isOnThisMachine(const QString &address)
{
    const QString host = QUrl(address).host();
    return host == u"localhost"_s || host == u"127.0.0.1"_s || host == u"::1"_s;
}

bool isReadableOnTheWay(const QString &address)
{
    return QUrl(address).scheme() == u"http"_s && !isOnThisMachine(address);
}

} // namespace Afterword
