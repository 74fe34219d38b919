// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/mailprogram.h"

#include "core/base/atomicfile.h"
#include "core/letters/mailto.h"

#include <QDesktopServices>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

MailProgram::MailProgram()
    : MailProgram(&QDesktopServices::openUrl)
{
}

MailProgram::MailProgram(Opener opener)
    : m_opener(std::move(opener))
{
}

Result<void> MailProgram::open(
    const Letter &letter, const MailHead &head, const QList<MailAttachment> &attachments)
{
    const auto address = mailtoAddress(letter, head);
    if (address && attachments.isEmpty() && m_opener(QUrl::fromEncoded(*address)))
        return {};
    const Result<QUrl> file = messageFile(letter, head, attachments);
    if (!file)
        return file.error();
    if (m_opener(*file))
        return {};
    return Error{.kind = Error::Kind::Access,
        .what = u"no program on this computer opens messages"_s,
        .expected = u"a mail program; the message can be saved as a file instead"_s};
}

Result<QUrl> MailProgram::messageFile(
    const Letter &letter, const MailHead &head, const QList<MailAttachment> &attachments)
{
    const Result<QByteArray> message = emlMessage(letter, head, attachments);
    if (!message)
        return message.error();
    // A name of its own: the mail program may not have read the one before.
    const QString path = m_folder.filePath(u"message-%1.eml"_s.arg(++m_count));
    if (const Result<void> written = writeFile(path, *message); !written)
        return written.error();
    return QUrl::fromLocalFile(path);
}

} // namespace Afterword
