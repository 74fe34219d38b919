// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/eml.h"

#include <QTemporaryDir>

namespace Afterword {

/// Hands notes to the mail program, which shows them to be looked at and sent: a short one by its
/// address, any other one as a message file that lies there until Afterword ends.
class MailHandOff final
{
public:
    /// Fails if there is no mail program, or none that takes it.
    Result<void> handOver(const Letter &letter, const MailHead &head);

private:
    Result<void> openAsFile(const Letter &letter, const MailHead &head);

    QTemporaryDir m_folder;
    int m_files = 0;
};

} // namespace Afterword
