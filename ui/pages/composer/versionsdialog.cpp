// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/versionsdialog.h"

#include "core/letters/letter.h"
#include "core/richtext/richplain.h"
#include "ui/pages/composer/note/notedraft.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

VersionsDialog::VersionsDialog(const QList<Draft> &versions, const QDateTime &now, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_preview(new QPlainTextEdit(this))
{
    setObjectName(u"versionsDialog"_s);
    setWindowTitle(tr("Earlier versions"));
    resize(640, 440);
    m_list->setObjectName(u"versions"_s);
    m_list->setAccessibleName(tr("Earlier versions"));
    m_preview->setObjectName(u"versionText"_s);
    m_preview->setAccessibleName(tr("Its words"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_restore = buttons->addButton(tr("&Bring it back"), QDialogButtonBox::AcceptRole);
    m_restore->setObjectName(u"restoreVersion"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new Label(
        tr("What is written now is kept as a version too, so nothing is lost."), u"muted"_s));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_preview, 2);
    layout->addWidget(buttons);
    for (const Draft &version : versions) {
        const auto note = noteFromDraft(version.content);
        if (!note)
            continue;
        m_versions.append(version);
        const QDateTime at = version.savedAt.toTimeZone(now.timeZone());
        const int words = wordsIn(toPlainText(note->text));
        //: When a version was kept, and how many words it has.
        m_list->addItem(
            tr("%1 · %n words", nullptr, words).arg(locale().toString(at, QLocale::ShortFormat)));
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::preview);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT restored(m_versions.at(m_list->currentRow()));
        accept();
    });
    m_list->setCurrentRow(0);
    preview(m_list->currentRow());
}

void VersionsDialog::preview(int row)
{
    m_restore->setEnabled(row >= 0);
    m_preview->setPlainText(row < 0
            ? tr("Versions are kept when you leave a note and before another template takes its "
                 "place. There is none yet.")
            : toPlainText(noteFromDraft(m_versions.at(row).content)->text));
}

} // namespace Afterword
