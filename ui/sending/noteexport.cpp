// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/noteexport.h"

#include "core/base/atomicfile.h"
#include "core/session/session.h"
#include "ui/letter/letterpdf.h"
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

void NoteExport::save(NoteFormat format, const Letter &letter, const FollowUp &followUp)
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
    const File file{
        .format = format, .letter = letter, .head = mailHead(dossier, followUp, m_session.now())};
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
    if (file.format == NoteFormat::Email)
        Q_EMIT savedAsEmail();
    Q_EMIT saved(tr("Exported as %1").arg(QDir::toNativeSeparators(path)));
}

Result<QByteArray> NoteExport::contentOf(const File &file) const
{
    switch (file.format) {
    case NoteFormat::Pdf:
        return letterPdf(
            file.letter, letterMakeIn(countryOfRegion(m_session.dossier().seeker.region)));
    case NoteFormat::Text:
        return toPlainText(file.letter).toUtf8();
    case NoteFormat::Email:
        return emlMessage(file.letter, file.head);
    }
    return QByteArray();
}

} // namespace Afterword
