// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/composer/note/opennote.h"

#include <QWidget>

namespace Afterword {

/// Lets the seeker edit the templates that letters are written from, and shows what each makes of
/// the open note.
class NoteTemplates final : public QObject
{
    Q_OBJECT

public:
    /// Copies lie in `folder`. `page` owns it, and its dialog stands over it.
    NoteTemplates(const OpenNote &note, const QString &folder, QWidget &page);

    void show();

Q_SIGNALS:
    /// Letters are written from other words now.
    void changed();

private:
    const OpenNote &m_note;
    const QString m_folder;
    QWidget &m_page;
};

} // namespace Afterword
