// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/eml.h"
#include "core/planner/plan.h"
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

    void save(NoteFormat format, const Letter &letter, const FollowUp &followUp);

Q_SIGNALS:
    void saved(const QString &message);
    /// It was saved as a message that a mail program opens.
    void savedAsEmail();
    void failed(const QString &message);

private:
    struct File
    {
        NoteFormat format;
        Letter letter;
        MailHead head;
    };

    Result<QByteArray> contentOf(const File &file) const;
    void write(const File &file, const QString &path);

    const Session &m_session;
    QWidget &m_page;
};

} // namespace Afterword
