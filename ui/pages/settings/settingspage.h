// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/pages/page.h"

class QListWidget;
class QStackedWidget;

namespace Afterword {

class Backups;
class PlaybookSection;
class PreferenceFile;
class WritingSection;
class YouSection;

/// Everything the seeker can set; each change takes effect at once.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    /// All of them must outlive the page.
    SettingsPage(Session &session, Backups &backups, PreferenceFile &preferences);

    void keepDraft() override;
    /// The sections are counted from 0, as they stand in the list.
    void showSection(int section);

Q_SIGNALS:
    void sectionShown(int section);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addSections(Session &session, Backups &backups, PreferenceFile &preferences);
    template<typename Section>
    void add(const QString &title, Section *section);
    void addSection(const QString &title, QWidget *section);
    void fitList();

    QListWidget *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    YouSection *m_you = nullptr;
    PlaybookSection *m_playbook = nullptr;
    WritingSection *m_writing = nullptr;
};

} // namespace Afterword
