// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/notetemplates.h"

#include "ui/dialogs/templatesdialog.h"
#include "ui/pages/composer/note/letterchoice.h"

namespace Afterword {

NoteTemplates::NoteTemplates(const OpenNote &note, const QString &folder, QWidget &page)
    : QObject(&page)
    , m_note(note)
    , m_folder(folder)
    , m_page(page)
{
}

void NoteTemplates::show()
{
    QList<ListedTemplate> templates;
    for (const QString &name : templateNames())
        templates += {name, letterTitle(name)};
    auto *dialog = new TemplatesDialog(
        templates, m_folder,
        [this](const QString &name, const QString &text) { return m_note.tried(name, text); },
        &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TemplatesDialog::templateChanged, this, &NoteTemplates::changed);
    dialog->show(m_note.letter().name);
    dialog->open();
}

} // namespace Afterword
