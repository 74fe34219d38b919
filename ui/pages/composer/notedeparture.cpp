// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/notedeparture.h"

#include "core/richtext/richplain.h"
#include "core/session/followupchanges.h"
#include "ui/pages/composer/note/recipients.h"
#include "ui/pages/composer/note/sitting.h"
#include "ui/paper/paperdialog.h"
#include "ui/preferences/preferences.h"
#include "ui/sending/noteexport.h"
#include "ui/text/errortext.h"
#include "ui/text/followuptext.h"
#include "ui/writing/notechecks.h"
#include "ui/writing/sheet/paperview.h"

namespace Afterword {

namespace {

/// What is handed over is a card; what is posted is a letter, and so is a printed mail.
PaperKind kindFor(Channel channel)
{
    return channel == Channel::Hand ? PaperKind::Card : PaperKind::Letter;
}

} // namespace

NoteDeparture::NoteDeparture(
    Session &session, OpenNote &note, PaperView &paper, QSettings &settings)
    : QObject(&paper)
    , m_session(session)
    , m_note(note)
    , m_paper(paper)
    , m_settings(settings)
    , m_export(*new NoteExport(session, paper))
{
    connect(&m_export, &NoteExport::failed, this, &NoteDeparture::refused);
    connect(&m_export, &NoteExport::saved, this, &NoteDeparture::saved);
    connect(&m_export, &NoteExport::savedAsEmail, this, &NoteDeparture::handedOver);
}

bool NoteDeparture::mayLeave()
{
    // What holds a note back is found at once: nobody has to wait for the worker.
    const QString text = toPlainText(m_paper.edit().text());
    const QString reason
        = reasonToStay(m_note.withoutIgnored(etiquetteFindings(m_note.underCheck(text)), text));
    Q_EMIT refused(reason);
    if (!reason.isEmpty())
        m_paper.focusText();
    return reason.isEmpty();
}

Letter NoteDeparture::edited() const
{
    return withReadersPart(m_note.letter(), m_paper.edit().text());
}

void NoteDeparture::exportNote(LetterFormat format)
{
    if (mayLeave())
        save(format);
}

void NoteDeparture::save(LetterFormat format)
{
    m_export.save(format, edited(), m_note.followUp(), m_note.preferences());
}

void NoteDeparture::print()
{
    if (mayLeave())
        showPaper();
}

void NoteDeparture::showPaper()
{
    const QList<SittingNote> others = othersOfSitting(m_session, m_note);
    PaperOrder order{.pieces = {pieceOf(m_session, m_note.followUp(), edited())},
        .seeker = m_session.dossier().seeker,
        .kind = kindFor(m_note.followUp().channel),
        .style = m_note.preferences().letters};
    for (const SittingNote &one : others) {
        if (one.heldBack.isEmpty())
            order.others += one.piece;
        else
            order.heldBack += tr("%1: %2").arg(one.person, one.heldBack);
    }
    auto *dialog = new PaperDialog(order, m_settings, &m_paper);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PaperDialog::printed, this, [this, others](int pieces) {
        if (pieces > 1)
            handOverOthers(others);
        handedOver();
    });
    dialog->open();
}

void NoteDeparture::handOverOthers(const QList<SittingNote> &others)
{
    if (const Result<void> kept = Afterword::handOver(m_session, m_note, others); !kept)
        Q_EMIT refused(errorText(kept.error()));
}

void NoteDeparture::send(SendWay way)
{
    if (isSent(m_note.followUp()) || !mayLeave())
        return;
    Q_EMIT keepingWanted();
    switch (way) {
    case SendWay::MailProgram:
        return handOver();
    case SendWay::EmailFile:
        return save(LetterFormat::Email);
    case SendWay::Paper:
        return showPaper();
    case SendWay::AlreadySent:
        return markSent();
    }
}

void NoteDeparture::handOver()
{
    Q_EMIT passed(NotePassage::Queued);
    if (const Result<void> handed = openInMailProgram(); !handed)
        Q_EMIT refused(tr("The note waits to go: %1").arg(errorText(handed.error())));
    else
        handedOver();
}

Result<void> NoteDeparture::openInMailProgram()
{
    const Letter letter = edited();
    QList<MailAttachment> files;
    if (m_note.preferences().mail.attachesPdf) {
        const Result<MailAttachment> pdf = pdfAttachment(letter, m_note.make());
        if (!pdf)
            return pdf.error();
        files += *pdf;
    }
    return m_mail.open(
        letter, mailHead(m_session.dossier(), m_note.followUp(), m_session.now()), files);
}

void NoteDeparture::handedOver()
{
    if (!isSent(m_note.followUp()))
        Q_EMIT passed(NotePassage::HandedOver);
}

void NoteDeparture::markSent()
{
    if (isSent(m_note.followUp()) || !mayLeave())
        return;
    Q_EMIT keepingWanted();
    const FollowUp sent = m_note.followUp();
    const QString words = toPlainText(tidied(m_paper.edit().text()));
    const QList<FactChange> changes
        = markedDone(m_session.dossier(), sent, m_note.leavesAt(), words);
    const QString person = personOf(sent, m_session.dossier());
    if (const Result<void> done = m_session.apply(ChangeLabel::Send, person, changes); !done)
        Q_EMIT refused(errorText(done.error()));
    else
        Q_EMIT this->sent(sent.id);
}

} // namespace Afterword
