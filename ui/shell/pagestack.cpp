// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

#include "core/session/session.h"
#include "ui/dialogs/textdialog.h"
#include "ui/models/todayrow.h"
#include "ui/outside/externallink.h"
#include "ui/outside/systemvoice.h"
#include "ui/pages/calendar/calendarpage.h"
#include "ui/pages/call/callpage.h"
#include "ui/pages/composer/composerpage.h"
#include "ui/pages/opportunities/opportunitiespage.h"
#include "ui/pages/people/peoplepage.h"
#include "ui/pages/record/recordpage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/today/todaypage.h"
#include "ui/paper/paperdialog.h"
#include "ui/preferences/preferencefile.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSettings>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

PageStack::PageStack(
    Session &session, Backups &backups, PreferenceFile &preferences, QSettings &settings)
    : m_session(session)
    , m_preferences(preferences)
    , m_settings(settings)
    , m_voice(*systemVoice(this))
{
    buildPages(backups, preferences);
    rememberView();
    connect(this, &QStackedWidget::currentChanged, &m_voice, &Voice::stop);
    connect(m_call, &CallPage::finished, this, [this] { showPage(*m_beforeCall); });
}

void PageStack::buildPages(Backups &backups, PreferenceFile &preferences)
{
    m_today = new TodayPage(m_session);
    m_opportunities = new OpportunitiesPage(m_session);
    m_calendar = new CalendarPage(m_session);
    m_people = new PeoplePage(m_session);
    m_composer = new ComposerPage(m_session, preferences, m_settings);
    m_record = new RecordPage(m_session);
    m_call = new CallPage(m_session, preferences, m_voice);
    m_settingsPage = new SettingsPage(m_session, backups, preferences);
    addEntry({tr("Today"), u"sun"_s, m_today});
    addEntry({tr("Opportunities"), u"briefcase"_s, m_opportunities});
    addEntry({tr("Calendar"), u"calendar-event"_s, m_calendar});
    addEntry({tr("People"), u"users"_s, m_people});
    addEntry({tr("Letters"), u"feather"_s, m_composer});
    add(*m_record);
    add(*m_call);
    add(*m_settingsPage);
}

void PageStack::rememberView()
{
    if (m_settings.value(u"opportunities"_s) == u"board"_s)
        m_opportunities->showAs(OpportunityView::Board);
    connect(m_opportunities, &OpportunitiesPage::viewChosen, this, [this](OpportunityView view) {
        m_settings.setValue(
            u"opportunities"_s, view == OpportunityView::Board ? u"board"_s : u"list"_s);
    });
    static const QStringList views{u"month"_s, u"week"_s, u"agenda"_s};
    const qsizetype view = views.indexOf(m_settings.value(u"calendar"_s).toString());
    if (view >= 0)
        m_calendar->showAs(static_cast<CalendarView>(view));
    connect(m_calendar, &CalendarPage::viewChosen, this, [this](CalendarView chosen) {
        m_settings.setValue(u"calendar"_s, views[static_cast<int>(chosen)]);
    });
    m_settingsPage->showSection(m_settings.value(u"section"_s).toInt());
    connect(m_settingsPage, &SettingsPage::sectionShown, this,
        [this](int section) { m_settings.setValue(u"section"_s, section); });
}

void PageStack::addEntry(const PageEntry &entry)
{
    m_entries.append(entry);
    add(*entry.page);
}

void PageStack::add(Page &page)
{
    addWidget(&page);
    m_pages.append(&page);
    connect(&page, &Page::requested, this, &PageStack::go);
    connect(&page, &Page::failed, this, &PageStack::failed);
    connect(&page, &Page::said, this, &PageStack::said);
}

void PageStack::go(const Destination &destination)
{
    std::visit([this](const auto &place) { open(place); }, destination);
}

void PageStack::choose(Page &page)
{
    if (&page == m_composer && !findFollowUp(m_session.plan(), m_note))
        return showNextNote();
    showPage(page);
}

QString PageStack::currentName() const
{
    const QString name = currentWidget()->objectName();
    return name.left(name.size() - "Page"_L1.size());
}

bool PageStack::isBusy() const
{
    return std::ranges::any_of(
        m_pages, [this](const Page *page) { return page == currentWidget() && page->isBusy(); });
}

Page *PageStack::named(const QString &name) const
{
    const auto found = std::ranges::find(m_pages, name + "Page"_L1, &QObject::objectName);
    return found == m_pages.end() ? nullptr : *found;
}

void PageStack::showSettings()
{
    showPage(*m_settingsPage);
    m_settingsPage->setFocus();
}

void PageStack::addOpportunity()
{
    showPage(*m_opportunities);
    m_opportunities->add();
}

void PageStack::begin()
{
    if (m_record->isUnfinished())
        open(RecordInterview{});
    else
        showPage(*m_today);
}

void PageStack::keepDrafts()
{
    for (Page *page : m_pages)
        page->keepDraft();
}

QList<Destination> PageStack::places() const
{
    QList<Destination> places;
    for (const Page *page : m_pages) {
        if (const std::optional<Destination> place = page->place())
            places.append(*place);
    }
    return places;
}

void PageStack::showPage(Page &page)
{
    setCurrentWidget(&page);
    Q_EMIT pageShown(page);
}

void PageStack::open(const ShowToday &)
{
    showPage(*m_today);
}

void PageStack::open(const ShowNote &place)
{
    if (!m_composer->open(place.followUp)) {
        Q_EMIT refused(tr("There is no letter for this follow-up."));
        return;
    }
    m_note = place.followUp;
    showPage(*m_composer);
}

void PageStack::open(const StartCall &place)
{
    if (!m_call->open(place)) {
        Q_EMIT refused(tr("There is nobody to call for this follow-up any more."));
        return;
    }
    if (currentWidget() != m_call)
        m_beforeCall = qobject_cast<Page *>(currentWidget());
    showPage(*m_call);
}

void PageStack::open(const ShowOpportunity &place)
{
    showPage(*m_opportunities);
    m_opportunities->showOpportunity(place.opportunity);
}

void PageStack::open(const ShowPerson &place)
{
    if (m_people->showPerson(place.contact))
        showPage(*m_people);
}

void PageStack::open(const ShowDay &place)
{
    showPage(*m_calendar);
    m_calendar->showDay(place.day);
}

void PageStack::open(const RecordInterview &place)
{
    m_record->begin(place.opportunity);
    showPage(*m_record);
}

void PageStack::open(const EditInterview &place)
{
    m_record->edit(place.interview);
    showPage(*m_record);
}

void PageStack::open(const ShowLetter &place)
{
    open(ShowOpportunity{place.opportunity});
    m_opportunities->showLetter(place.entry);
}

void PageStack::open(const OpenLink &place)
{
    if (openExternal(place.link)) {
        Q_EMIT said(place.link.scheme() == "tel"_L1
                ? tr("%1 is handed to the program that makes your calls.").arg(place.text)
                : tr("A message to %1 is handed to your mail program.").arg(place.text));
        return;
    }
    QGuiApplication::clipboard()->setText(place.text);
    Q_EMIT said(tr("Nothing on this computer opens that. %1 is copied.").arg(place.text));
}

void PageStack::open(const PrintEnvelope &place)
{
    const Seeker &seeker = m_session.dossier().seeker;
    const Contact *card = findContact(m_session.dossier(), place.contact);
    if (!card)
        return;
    const PaperPiece piece{.to = addressWish(*card, countryOfRegion(seeker.region))};
    auto *dialog = new PaperDialog({.pieces = {piece},
                                       .seeker = seeker,
                                       .kind = PaperKind::Envelope,
                                       .style = m_preferences.current().letters},
        m_settings, this);
    dialog->open();
}

void PageStack::showNextNote()
{
    const QList<FollowUp> &all = m_session.plan().followUps;
    const auto next = std::ranges::find_if(all, [](const FollowUp &followUp) {
        return isPending(followUp) && actionOf(followUp) == Action::WriteNote;
    });
    if (next != all.end())
        return open(ShowNote{next->id});
    showPage(*m_today);
    (new TextDialog(tr("No letter to write"),
         {tr("Thank-you notes and inquiries are written here, once an interview asks for them.")},
         this))
        ->open();
}

} // namespace Afterword
