// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/playbookshelf.h"
#include "core/session/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Afterword {

class Field;
class PreferenceFile;
class TrialEditor;
class TrialPreview;

/// Which advice the plan follows. Another playbook, or other numbers in it, are tried out first:
/// what they would change is seen before they are kept.
class PlaybookSection final : public QWidget
{
    Q_OBJECT

public:
    PlaybookSection(Session &session, PreferenceFile &preferences, QWidget *parent = nullptr);

    /// Reads the playbooks again; what is being tried out stays.
    void refresh();

Q_SIGNALS:
    void failed(const Afterword::Error &error);
    void said(const QString &message);

private:
    void build();
    QWidget *buildChoice();
    QWidget *buildEnd();
    void fillNames();
    void begin(const QString &name);
    void showTrial();
    bool isTried() const;
    bool isOwn(const QString &name) const;
    Result<Playbooks> playbooksTried() const;
    Playbook kept() const;
    void keep();
    void discard();
    void remove();
    void putBack();
    void follow(const QString &name);

    Session &m_session;
    PreferenceFile &m_preferences;
    PlaybookShelf m_shelf;
    std::optional<Playbook> m_removed; ///< so that it can be put back
    QComboBox &m_choice;
    QLabel &m_description;
    QLabel &m_refused;
    QPushButton &m_remove;
    QPushButton &m_putBack;
    TrialPreview &m_preview;
    QLineEdit &m_title;
    Field &m_titleField;
    QPushButton &m_keep;
    QPushButton &m_discard;
    TrialEditor &m_editor;
};

} // namespace Afterword
