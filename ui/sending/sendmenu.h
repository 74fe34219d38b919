// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/channel.h"
#include "ui/preferences/preferences.h"

#include <QMenu>

namespace Afterword {

/// How a note leaves.
enum class SendWay {
    MailProgram, ///< opened there
    EmailFile, ///< saved as a message
    Paper, ///< printed, for the post or to be brought
    AlreadySent, ///< the seeker has sent it already
};

/// Asks how the note is to be sent; what fits its channel comes first.
class SendMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit SendMenu(QWidget *parent);

    /// A mail is first handed over as the seeker prefers.
    void offerFor(Channel channel, MailHandOver handOver);

Q_SIGNALS:
    void chosen(Afterword::SendWay way);

private:
    void offerMail(MailHandOver handOver);
    void offer(SendWay way, const QString &text, const QString &name);
};

} // namespace Afterword
