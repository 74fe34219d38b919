// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backups.h"
#include "ui/preferences/preferencefile.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace Afterword {

/// Copies of the search: whether they are made each day, where, which there are, and the way back.
class BackupSection final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    BackupSection(Backups &backups, PreferenceFile &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const Afterword::Error &error);

private:
    void build();
    QHBoxLayout *buildPlace();
    QHBoxLayout *buildActions();
    void connectParts();
    void fill();
    void fillCopies();
    void keep(const BackupPreferences &backup);
    void chooseFolder();
    void chooseFile();
    void openFolder();
    void askToRestore(const QString &file, const QString &question);
    void restoreChosen();

    Backups &m_backups;
    PreferenceFile &m_preferences;
    QCheckBox &m_daily;
    QLabel &m_folder;
    QPushButton &m_choose;
    QPushButton &m_usual;
    QPushButton &m_open;
    QLabel &m_state;
    QTreeWidget &m_copies;
    QPushButton &m_now;
    QPushButton &m_restore;
    QPushButton &m_fromFile;
};

} // namespace Afterword
