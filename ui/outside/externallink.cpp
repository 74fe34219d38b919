// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outside/externallink.h"

#include "core/people/emailaddress.h"

#include <QDesktopServices>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// The digits of any script, as a telephone knows them, and a plus in front.
QString dialled(const QString &number)
{
    QString keys;
    for (const QChar key : number) {
        if (key.isDigit())
            keys.append(QString::number(key.digitValue()));
        else if ((key == u'+' && keys.isEmpty()) || key == u'*' || key == u'#')
            keys.append(key);
    }
    return keys;
}

} // namespace

QUrl telephoneLink(const QString &number)
{
    // RFC 3966 has an extension apart, and "(0)" is what is left out from abroad.
    static const QRegularExpression extension(
        u"(?:ext(?:ension|n)?\\.?|x|;ext=)\\s*(\\d{1,7})\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = extension.match(number);
    QString main = match.hasMatch() ? number.left(match.capturedStart()) : number;
    if (main.trimmed().startsWith(u'+'))
        main.remove(u"(0)"_s);
    const QString keys = dialled(main);
    static const QRegularExpression digit(u"\\d"_s);
    if (!keys.contains(digit))
        return {};
    QUrl link;
    link.setScheme(u"tel"_s);
    link.setPath(match.hasMatch() ? keys + u";ext="_s + match.captured(1) : keys);
    return link;
}

QUrl mailLink(const QString &address)
{
    if (!isEmailAddress(address))
        return {};
    QUrl link;
    link.setScheme(u"mailto"_s);
    link.setPath(address, QUrl::DecodedMode);
    return link;
}

bool openExternal(const QUrl &link)
{
    static const QStringList schemes{u"tel"_s, u"mailto"_s, u"https"_s};
    return link.isValid() && schemes.contains(link.scheme()) && QDesktopServices::openUrl(link);
}

} // namespace Afterword
