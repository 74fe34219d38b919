// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/noteversions.h"

#include "ui/models/todayrow.h"
#include "ui/pages/composer/versionsdialog.h"
#include "ui/text/errortext.h"

namespace Afterword {

NoteVersions::NoteVersions(Session &session, const OpenNote &note, QWidget &page)
    : QObject(&page)
    , m_session(session)
    , m_note(note)
    , m_page(page)
{
}

QString NoteVersions::key() const
{
    return noteDraftKey(m_note.followUp().id);
}

void NoteVersions::keep()
{
    if (const Result<void> kept = m_session.keepDraftVersion(key()); !kept)
        Q_EMIT failed(errorText(kept.error()));
}

void NoteVersions::show()
{
    const Result<QList<Draft>> versions = m_session.draftVersions(key());
    if (!versions)
        return Q_EMIT failed(errorText(versions.error()));
    auto *dialog = new VersionsDialog(*versions, m_session.now(), &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VersionsDialog::restored, this, &NoteVersions::restore);
    dialog->open();
}

void NoteVersions::restore(const Draft &version)
{
    if (const Result<void> restored = m_session.restoreDraft(version); !restored)
        Q_EMIT failed(errorText(restored.error()));
    else
        Q_EMIT this->restored(FollowUpId(m_note.followUp().id));
}

} // namespace Afterword
