// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/composer/notefile.h"
#include "ui/pages/composer/opennote.h"
#include "ui/sending/mailhandoff.h"
#include "ui/sending/sendmenu.h"

#include <QObject>

namespace Afterword {

class NoteExport;
class PaperView;

/// Lets the open note leave, if nothing holds it back: as a file, on paper, to the mail program.
/// That it was sent is put down only when the seeker says so.
class NoteDeparture final : public QObject
{
    Q_OBJECT

public:
    /// `page` owns it, and its dialogs stand over it.
    NoteDeparture(Session &session, OpenNote &note, PaperView &paper, QWidget &page);

    void exportNote(NoteFormat format);
    void print();
    void send(SendWay way);
    /// The seeker says that it was sent.
    void markSent();
    /// It went to the printer or to the mail program.
    void handedOver();

Q_SIGNALS:
    /// Why it may not leave, or could not; empty: nothing holds it back.
    void refused(const QString &reason);
    /// What is typed has to be kept now.
    void keepingWanted();
    void printWished(const Afterword::Letter &letter);
    void passed(Afterword::NotePassage passage);
    void saved(const QString &message);
    void sent(const Afterword::FollowUpId &followUp);

private:
    bool mayLeave();
    Letter edited() const;
    void handOver();

    Session &m_session;
    OpenNote &m_note;
    PaperView &m_paper;
    NoteExport &m_export;
    MailHandOff m_mail;
};

} // namespace Afterword
