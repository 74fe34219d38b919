// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/backupsection.h"

#include "ui/text/errortext.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

BackupSection::BackupSection(Backups &backups, PreferenceFile &preferences, QWidget *parent)
    : QWidget(parent)
    , m_backups(backups)
    , m_preferences(preferences)
    , m_daily(*new QCheckBox(tr("&Make a copy each day"), this))
    , m_folder(*new Label({}, {}, this))
    , m_choose(*new QPushButton(tr("&Choose a folder …"), this))
    , m_usual(*new QPushButton(tr("&Usual folder"), this))
    , m_open(*new QPushButton(tr("&Open folder"), this))
    , m_state(*new Label({}, u"muted"_s, this))
    , m_copies(*new QTreeWidget(this))
    , m_now(*new QPushButton(tr("Back up &now"), this))
    , m_restore(*new QPushButton(tr("&Restore …"), this))
    , m_fromFile(*new QPushButton(tr("Restore from a &file …"), this))
{
    build();
    connectParts();
    fill();
}

void BackupSection::build()
{
    m_daily.setObjectName(u"dailyBackup"_s);
    m_folder.setObjectName(u"backupFolder"_s);
    m_state.setObjectName(u"backupState"_s);
    m_copies.setObjectName(u"copies"_s);
    m_copies.setHeaderLabels({tr("Made"), tr("Size")});
    m_copies.header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_copies.setRootIsDecorated(false);
    m_copies.setUniformRowHeights(true);
    m_copies.setMinimumHeight(m_copies.fontMetrics().lineSpacing() * 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(new Label(tr("Backup"), u"heading"_s));
    layout->addWidget(
        new Label(tr("Each copy is one file with all of your search, read back and verified. The "
                     "newest of each of the last seven days and the last three are kept."),
            u"muted"_s));
    layout->addWidget(&m_daily);
    layout->addWidget(&m_folder);
    layout->addLayout(buildPlace());
    layout->addWidget(new Field(tr("Co&pies"), &m_copies, this));
    layout->addLayout(buildActions());
    layout->addWidget(&m_state);
    layout->addStretch(1);
}

QHBoxLayout *BackupSection::buildPlace()
{
    m_choose.setObjectName(u"chooseFolder"_s);
    m_usual.setObjectName(u"usualFolder"_s);
    m_open.setObjectName(u"openFolder"_s);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {&m_choose, &m_usual, &m_open})
        row->addWidget(button);
    row->addStretch(1);
    return row;
}

QHBoxLayout *BackupSection::buildActions()
{
    m_now.setObjectName(u"backUpNow"_s);
    m_restore.setObjectName(u"restore"_s);
    m_fromFile.setObjectName(u"restoreFile"_s);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {&m_now, &m_restore, &m_fromFile})
        row->addWidget(button);
    row->addStretch(1);
    return row;
}

void BackupSection::connectParts()
{
    connect(&m_daily, &QCheckBox::clicked, this, [this](bool isDaily) {
        BackupPreferences backup = m_preferences.current().backup;
        backup.isDaily = isDaily;
        keep(backup);
    });
    connect(&m_choose, &QPushButton::clicked, this, &BackupSection::chooseFolder);
    connect(&m_usual, &QPushButton::clicked, this,
        [this] { keep({.isDaily = m_preferences.current().backup.isDaily}); });
    connect(&m_open, &QPushButton::clicked, this, &BackupSection::openFolder);
    connect(&m_now, &QPushButton::clicked, this, [this] { m_backups.backUpNow(); });
    connect(&m_restore, &QPushButton::clicked, this, &BackupSection::restoreChosen);
    connect(&m_fromFile, &QPushButton::clicked, this, &BackupSection::chooseFile);
    connect(&m_copies, &QTreeWidget::itemActivated, this, &BackupSection::restoreChosen);
    connect(&m_copies, &QTreeWidget::currentItemChanged, this,
        [this](const QTreeWidgetItem *current) { m_restore.setEnabled(current); });
    connect(&m_backups, &Backups::changed, this, &BackupSection::fill);
    connect(&m_preferences, &PreferenceFile::changed, this, &BackupSection::fill);
}

void BackupSection::fill()
{
    m_daily.setChecked(m_preferences.current().backup.isDaily);
    m_folder.setText(tr("The copies lie in %1.").arg(QDir::toNativeSeparators(m_backups.folder())));
    m_usual.setEnabled(!m_preferences.current().backup.folder.isEmpty());
    m_open.setEnabled(QDir(m_backups.folder()).exists());
    m_now.setEnabled(!m_backups.isCopying());
    QString state = m_backups.isCopying() ? tr("A copy is being made …") : QString();
    if (const std::optional<Error> failure = m_backups.failure())
        state = tr("The last copy could not be made; older ones are as they were. %1")
                    .arg(errorText(*failure));
    m_state.setText(state);
    m_state.setVisible(!state.isEmpty());
    fillCopies();
}

void BackupSection::fillCopies()
{
    const int row = m_copies.indexOfTopLevelItem(m_copies.currentItem());
    const QLocale locale;
    m_copies.clear();
    for (const DatabaseCopy &copy : m_backups.copies()) {
        const QString made
            = tr("%1, %2").arg(locale.toString(copy.made.date(), QLocale::LongFormat),
                locale.toString(copy.made.time(), QLocale::ShortFormat));
        auto *item = new QTreeWidgetItem(&m_copies, {made, locale.formattedDataSize(copy.bytes)});
        item->setData(0, Qt::UserRole, copy.file);
        item->setData(0, Qt::AccessibleTextRole, tr("%1, %2").arg(made, item->text(1)));
    }
    m_copies.setCurrentItem(
        m_copies.topLevelItem(std::clamp(row, 0, std::max(0, m_copies.topLevelItemCount() - 1))));
    m_restore.setEnabled(m_copies.currentItem());
}

void BackupSection::keep(const BackupPreferences &backup)
{
    Preferences preferences = m_preferences.current();
    preferences.backup = backup;
    if (const Result<void> kept = m_preferences.keep(preferences); !kept)
        Q_EMIT failed(kept.error());
}

void BackupSection::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Where copies shall lie"), m_backups.folder());
    dialog->setObjectName(u"folderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        keep({.isDaily = m_preferences.current().backup.isDaily, .folder = folder});
    });
    dialog->open();
}

void BackupSection::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("The copy to restore"), m_backups.folder());
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        askToRestore(file,
            tr("Put what %1 holds in place of your search?").arg(QDir::toNativeSeparators(file)));
    });
    dialog->open();
}

void BackupSection::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_backups.folder()));
}

void BackupSection::restoreChosen()
{
    const QTreeWidgetItem *item = m_copies.currentItem();
    if (item)
        askToRestore(item->data(0, Qt::UserRole).toString(),
            //: A day and a time.
            tr("Put the copy of %1 in place of your search?").arg(item->text(0)));
}

void BackupSection::askToRestore(const QString &file, const QString &question)
{
    auto *box = new QMessageBox(this);
    box->setObjectName(u"askToRestore"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Restore a copy"));
    box->setTextFormat(Qt::PlainText);
    box->setText(question);
    box->setInformativeText(
        tr("What you entered since then will not be shown any more, and Undo does not bring it "
           "back. It is not lost: it is kept as a file beside the search. The window closes for a "
           "moment and opens again."));
    auto *restore = box->addButton(tr("&Restore"), QMessageBox::AcceptRole);
    restore->setObjectName(u"doRestore"_s);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(restore, &QPushButton::clicked, this,
        [this, file] { Q_EMIT m_backups.restoreRequested(file); });
    box->open();
}

} // namespace Afterword
