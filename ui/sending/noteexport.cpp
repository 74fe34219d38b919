// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/noteexport.h"

#include "core/base/atomicfile.h"
#include "core/session/session.h"
#include "ui/letter/letterdocument.h"
#include "ui/text/errortext.h"
#include "ui/text/followuptext.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

NoteExport::NoteExport(const Session &session, QWidget &page)
    : QObject(&page)
    , m_session(session)
    , m_page(page)
{
}

void NoteExport::save(LetterFormat format, const Letter &letter, const FollowUp &followUp,
    const Preferences &preferences)
{
    const Dossier &dossier = m_session.dossier();
    const Opportunity *about = findOpportunity(dossier, followUp.opportunity);
    const QString name = fileNameFor(
        format, letter.on, about ? about->employer : QString(), personOf(followUp, dossier));
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(&m_page, tr("Export the note"), folder.filePath(name));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    const File file{.format = format,
        .letter = letter,
        .make = letterMakeFor(preferences.letters, dossier.seeker.region),
        .head = mailHead(dossier, followUp, m_session.now()),
        .attachesPdf = preferences.mail.attachesPdf};
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, file](const QString &path) { write(file, path); });
    dialog->open();
}

void NoteExport::write(const File &file, const QString &path)
{
    const Result<QByteArray> content = contentOf(file);
    if (!content)
        return Q_EMIT failed(errorText(content.error()));
    if (const Result<void> written = writeFile(path, *content); !written)
        return Q_EMIT failed(errorText(written.error()));
    if (file.format == LetterFormat::Email)
        Q_EMIT savedAsEmail();
    Q_EMIT saved(tr("Exported as %1").arg(QDir::toNativeSeparators(path)));
}

Result<QByteArray> NoteExport::contentOf(const File &file)
{
    QList<MailAttachment> attachments;
    if (file.format == LetterFormat::Email && file.attachesPdf) {
        const Result<MailAttachment> pdf = pdfAttachment(file.letter, file.make);
        if (!pdf)
            return pdf.error();
        attachments += *pdf;
    }
    return letterFile(file.format,
        {.letter = file.letter, .make = file.make, .head = file.head, .attachments = attachments});
}

} // namespace Afterword
