// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"
#include "ui/preferences/preferences.h"
#include "ui/sending/notefile.h"

#include <QWidget>

namespace Afterword {

class Session;

/// Lets a note out as a file or on paper: asks where to, and says how it went.
class NoteExport final : public QObject
{
    Q_OBJECT

public:
    /// `page` owns it, and the dialogs stand over it.
    NoteExport(const Session &session, QWidget &page);

    /// Made as the seeker prefers letters and mail.
    void save(LetterFormat format, const Letter &letter, const FollowUp &followUp,
        const Preferences &preferences);

Q_SIGNALS:
    void saved(const QString &message);
    /// It was saved as a message that a mail program opens.
    void savedAsEmail();
    void failed(const QString &message);

private:
    struct File
    {
        LetterFormat format;
        Letter letter;
        LetterMake make;
        MailHead head;
        bool attachesPdf;
    };

    static Result<QByteArray> contentOf(const File &file);
    void write(const File &file, const QString &path);

    const Session &m_session;
    QWidget &m_page;
};

} // namespace Afterword
