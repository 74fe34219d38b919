// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "ui/pages/destination.h"

#include <QStackedWidget>

class QSettings;

namespace Afterword {

class Backups;
class CalendarPage;
class CallPage;
class ComposerPage;
struct Error;
class OpportunitiesPage;
class Page;
class PeoplePage;
class PreferenceFile;
class RecordPage;
class Session;
class SettingsPage;
class TodayPage;
class Voice;

/// A page that has an entry in the sidebar.
struct PageEntry
{
    QString title;
    QString icon; ///< its name in resources/icons
    Page *page = nullptr;
};

/// All pages, one of them shown. Pages ask for a destination; here it is found.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    /// `settings` keeps how the pages were set; all of them must outlive it.
    PageStack(Session &session, Backups &backups, PreferenceFile &preferences, QSettings &settings);

    /// In the order of the sidebar.
    const QList<PageEntry> &entries() const { return m_entries; }
    void go(const Destination &destination);
    /// Shows a page as it is chosen in the sidebar: the letters go on with the next one to write.
    void choose(Page &page);
    /// The page of that name, as in "calendar"; null if there is none.
    Page *named(const QString &name) const;
    QString currentName() const;
    bool isBusy() const;
    void showSettings();
    void addOpportunity();
    /// An interview that was being recorded when the program ended comes first, else today.
    void begin();
    void keepDrafts();
    /// What its pages show.
    QList<Destination> places() const;

Q_SIGNALS:
    void pageShown(const Afterword::Page &page);
    void failed(const Afterword::Error &error);
    /// Something that did not work out, to be read now.
    void refused(const QString &message);
    void said(const QString &message);

private:
    void buildPages(Backups &backups, PreferenceFile &preferences);
    void rememberView();
    void addEntry(const PageEntry &entry);
    void add(Page &page);
    void showPage(Page &page);
    void open(const ShowToday &);
    void open(const ShowNote &place);
    void open(const StartCall &place);
    void open(const ShowOpportunity &place);
    void open(const ShowPerson &place);
    void open(const ShowDay &place);
    void open(const RecordInterview &place);
    void open(const EditInterview &place);
    void open(const PrintEnvelope &place);
    void open(const OpenLink &place);
    void open(const ShowLetter &place);
    void showNextNote();

    Session &m_session;
    PreferenceFile &m_preferences;
    QSettings &m_settings;
    Voice &m_voice;
    QList<Page *> m_pages;
    QList<PageEntry> m_entries;
    TodayPage *m_today = nullptr;
    OpportunitiesPage *m_opportunities = nullptr;
    CalendarPage *m_calendar = nullptr;
    RecordPage *m_record = nullptr;
    PeoplePage *m_people = nullptr;
    ComposerPage *m_composer = nullptr;
    CallPage *m_call = nullptr;
    SettingsPage *m_settingsPage = nullptr;
    Page *m_beforeCall = nullptr; ///< where the seeker came from
    FollowUpId m_note; ///< the one the composer was last opened with
};

} // namespace Afterword
