// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/eml.h"

#include <QTemporaryDir>
#include <QUrl>

#include <functional>

namespace Afterword {

/// Gives letters to the program that the desktop has for mail, where the seeker looks at them and
/// sends them. What becomes of them there it cannot know.
class MailProgram final
{
public:
    /// Hands an address or a file to the desktop, and says whether something took it.
    using Opener = std::function<bool(const QUrl &)>;

    /// Opens with the desktop's own programs.
    MailProgram();
    explicit MailProgram(Opener opener);

    /// A short letter without files goes as a `mailto` address, which every mail program and web
    /// mail takes; any other one as a message file that only the seeker can read, which is gone
    /// when the program ends.
    Result<void> open(
        const Letter &letter, const MailHead &head, const QList<MailAttachment> &attachments = {});

private:
    Result<QUrl> messageFile(
        const Letter &letter, const MailHead &head, const QList<MailAttachment> &attachments);

    Opener m_opener;
    QTemporaryDir m_folder;
    int m_count = 0; ///< files so far
};

} // namespace Afterword
