// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/mailhandoff.h"

#include "core/base/atomicfile.h"
#include "core/letters/mailto.h"

#include <QDesktopServices>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

Result<void> MailHandOff::handOver(const Letter &letter, const MailHead &head)
{
    const std::optional<QByteArray> address = mailtoAddress(letter, head);
    if (!address)
        return openAsFile(letter, head);
    if (QDesktopServices::openUrl(QUrl::fromEncoded(*address)))
        return {};
    return Error{.kind = Error::Kind::Access,
        .what = u"no mail program opened the note"_s,
        .expected = u"a standard mail program"_s};
}

Result<void> MailHandOff::openAsFile(const Letter &letter, const MailHead &head)
{
    const Result<QByteArray> message = emlMessage(letter, head);
    if (!message)
        return message.error();
    const QString path = m_folder.filePath(u"note-%1.eml"_s.arg(++m_files));
    if (const Result<void> written = writeFile(path, *message); !written)
        return written;
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return {};
    return Error{.kind = Error::Kind::Access,
        .what = u"no mail program opened the note"_s,
        .file = path,
        .expected = u"a mail program that opens message files"_s};
}

} // namespace Afterword
