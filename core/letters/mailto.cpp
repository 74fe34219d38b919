// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/mailto.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// RFC 6068 has the line breaks of mail.
QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(QString(text).replace(u'\n', u"\r\n"_s));
}

} // namespace

std::optional<QByteArray> mailtoAddress(const Letter &letter, const MailHead &head)
{
    if (!head.toAddress.isEmpty() && !isMailAddress(head.toAddress))
        return {};
    const QByteArray address = "mailto:" + QUrl::toPercentEncoding(head.toAddress, "@")
        + "?subject=" + QUrl::toPercentEncoding(letter.subject.simplified())
        + "&body=" + encoded(bodyText(letter));
    return address.size() <= longestMailto ? std::optional(address) : std::nullopt;
}

} // namespace Afterword
