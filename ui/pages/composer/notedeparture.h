// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letter/letterfile.h"
#include "ui/letter/mailprogram.h"
#include "ui/pages/composer/note/opennote.h"
#include "ui/sending/sendmenu.h"

#include <QObject>

class QSettings;

namespace Afterword {

class NoteExport;
class PaperView;
struct SittingNote;

/// Lets the open note leave, if nothing holds it back: as a file, on paper, to the mail program.
/// That it was sent is put down only when the seeker says so.
class NoteDeparture final : public QObject
{
    Q_OBJECT

public:
    /// `paper` owns it, and its dialogs stand over it; `settings` keeps how notes are printed.
    NoteDeparture(Session &session, OpenNote &note, PaperView &paper, QSettings &settings);

    void exportNote(LetterFormat format);
    void print();
    void send(SendWay way);
    /// The seeker says that it was sent.
    void markSent();

Q_SIGNALS:
    /// Why it may not leave, or could not; empty: nothing holds it back.
    void refused(const QString &reason);
    /// What is typed has to be kept now.
    void keepingWanted();
    void passed(Afterword::NotePassage passage);
    void saved(const QString &message);
    void sent(const Afterword::FollowUpId &followUp);

private:
    bool mayLeave();
    Letter edited() const;
    void showPaper();
    void handOverOthers(const QList<SittingNote> &others);
    void save(LetterFormat format);
    void handOver();
    Result<void> openInMailProgram();
    void handedOver();

    Session &m_session;
    OpenNote &m_note;
    PaperView &m_paper;
    QSettings &m_settings;
    NoteExport &m_export;
    MailProgram m_mail;
};

} // namespace Afterword
