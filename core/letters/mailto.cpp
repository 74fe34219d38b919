// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/mailto.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QByteArray encoded(QString text, const QByteArray &keeps = {})
{
    // RFC 6068 wants the line ends of mail.
    return QUrl::toPercentEncoding(text.replace(u'\n', u"\r\n"_s), keeps);
}

} // namespace

std::optional<QUrl> mailtoUrl(const Letter &letter, const MailHead &head)
{
    const QByteArray url = "mailto:" + encoded(head.toAddress.simplified(), "@")
        + "?subject=" + encoded(letter.subject.simplified()) + "&body=" + encoded(bodyText(letter));
    if (url.size() > longestMailto)
        return {};
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

} // namespace Afterword
