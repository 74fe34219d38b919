// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingspage.h"

#include "ui/pages/settings/appearancesection.h"
#include "ui/pages/settings/backgroundsection.h"
#include "ui/pages/settings/backupsection.h"
#include "ui/pages/settings/languagesection.h"
#include "ui/pages/settings/letterssection.h"
#include "ui/pages/settings/mailsection.h"
#include "ui/pages/settings/playbooksection.h"
#include "ui/pages/settings/regionsection.h"
#include "ui/pages/settings/reminderssection.h"
#include "ui/pages/settings/writingsection.h"
#include "ui/pages/settings/yousection.h"
#include "ui/widgets/focusinview.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

SettingsPage::SettingsPage(Session &session, Backups &backups, PreferenceFile &preferences)
    : m_list(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_you(new YouSection(session))
    , m_playbook(new PlaybookSection(session, preferences))
    , m_writing(new WritingSection(preferences))
{
    setProperty("kind", u"page"_s);
    setObjectName(u"settingsPage"_s);
    setAccessibleName(tr("Settings"));
    m_list->setObjectName(u"sections"_s);
    m_list->setAccessibleName(tr("Sections"));
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 22, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(new Label(tr("Settings"), u"title"_s));
    layout->addLayout(row, 1);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::sectionShown);
    addSections(session, backups, preferences);
    m_list->setCurrentRow(0);
    setFocusProxy(m_list);
    fitList();
}

void SettingsPage::addSections(Session &session, Backups &backups, PreferenceFile &preferences)
{
    add(tr("You"), m_you);
    add(tr("Region and holidays"), new RegionSection(session));
    add(tr("Playbook"), m_playbook);
    add(tr("Reminders"), new RemindersSection(session, preferences));
    add(tr("Writing"), m_writing);
    add(tr("Letters"), new LettersSection(session, preferences));
    add(tr("E-mail"), new MailSection(preferences));
    add(tr("Backup"), new BackupSection(backups, preferences));
    add(tr("Appearance"), new AppearanceSection(preferences));
    add(tr("In the background"), new BackgroundSection(preferences, standardAutostartFile()));
    add(tr("Language"), new LanguageSection(preferences));
    connect(m_playbook, &PlaybookSection::said, this, &Page::said);
}

template<typename Section>
void SettingsPage::add(const QString &title, Section *section)
{
    addSection(title, section);
    connect(section, &Section::failed, this, &Page::failed);
}

void SettingsPage::addSection(const QString &title, QWidget *section)
{
    auto *body = new QWidget;
    body->setProperty("kind", u"page"_s);
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 12, 12);
    layout->addWidget(section);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(body);
    keepFocusInView(*area);
    m_stack->addWidget(area);
    m_list->addItem(title);
}

void SettingsPage::showSection(int section)
{
    m_list->setCurrentRow(std::clamp(section, 0, m_list->count() - 1));
}

void SettingsPage::keepDraft()
{
    m_you->keep();
    m_writing->keep();
}

void SettingsPage::showEvent(QShowEvent *event)
{
    // A file may have come while another page was shown.
    m_playbook->refresh();
    Page::showEvent(event);
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitList();
    Page::changeEvent(event);
}

void SettingsPage::fitList()
{
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + 16);
}

} // namespace Afterword
