// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter.h"
#include "core/letters/letterrequest.h"

#include <QDateTime>

namespace Afterword {

/// Who writes to whom, and when.
struct MailHead
{
    QString fromName = {};
    QString fromAddress = {};
    QString toName = {};
    QString toAddress = {};
    QDateTime date = {};

    bool operator==(const MailHead &) const = default;
};

/// A file that goes with a message.
struct MailAttachment
{
    QString name; ///< of the file, without folder
    QByteArray type; ///< as in `application/pdf`
    QByteArray content;

    bool operator==(const MailAttachment &) const = default;
};

/// Whether a message can be sent to `address`: one @, and nothing that ends it or begins another.
bool isMailAddress(const QString &address);

/// From the seeker to the person of the follow-up; what a card does not hold is empty.
MailHead mailHead(const Dossier &dossier, const FollowUp &followUp, const QDateTime &date);

/// The letter as a message that a mail program opens as a draft, in plain text and in HTML: RFC
/// 5322, UTF-8, lines end with CRLF. The same bytes for the same letter and head. Line breaks in
/// names or the subject become spaces, so none can add a header. Fails without the seeker's
/// address.
Result<QByteArray> emlMessage(
    const Letter &letter, const MailHead &head, const QList<MailAttachment> &attachments = {});

} // namespace Afterword
