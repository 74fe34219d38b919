// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/pages/composer/note/opennote.h"

#include <QWidget>

namespace Afterword {

/// Keeps earlier words of the open note, and brings them back.
class NoteVersions final : public QObject
{
    Q_OBJECT

public:
    /// `page` owns it, and its dialog stands over it.
    NoteVersions(Session &session, const OpenNote &note, QWidget &page);

    /// Keeps the draft as it stands, to go back to.
    void keep();
    /// Shows what was kept.
    void show();

Q_SIGNALS:
    void failed(const QString &reason);
    /// The draft holds other words now.
    void restored(const Afterword::FollowUpId &followUp);

private:
    QString key() const;
    void restore(const Draft &version);

    Session &m_session;
    const OpenNote &m_note;
    QWidget &m_page;
};

} // namespace Afterword
