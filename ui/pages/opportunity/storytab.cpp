// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opportunity/storytab.h"

#include "ui/dialogs/exacttextdialog.h"
#include "ui/followups/followupdesk.h"
#include "ui/pages/opportunity/storyentry.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

StoryTab::StoryTab(Session &session, QWidget *parent)
    : OpportunityTab(parent)
    , m_session(session)
    , m_desk(new FollowUpDesk(session, this))
    , m_area(new QScrollArea)
{
    auto *entries = new QWidget;
    entries->setProperty("kind", u"page"_s);
    m_empty = new Label(tr("Nothing has happened yet. Record the first interview, and the plan for "
                           "it stands here."),
        u"muted"_s);
    m_list = new QVBoxLayout(entries);
    m_list->setContentsMargins(0, 8, 8, 16);
    m_list->setSpacing(0);
    m_list->addWidget(m_empty);
    m_list->addStretch(1);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(entries);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_area);
    connect(m_desk, &FollowUpDesk::requested, this, &StoryTab::requested);
    connect(m_desk, &FollowUpDesk::failed, this, &StoryTab::failed);
}

void StoryTab::show(const OpportunityId &opportunity)
{
    const Opportunity *shown = findOpportunity(m_session.dossier(), opportunity);
    QList<StoryRow> rows;
    if (shown)
        rows = storyRows(
            *shown, m_session.plan(), m_session.dossier(), m_session.advice().playbooks);
    for (StoryRow &row : rows)
        row.hasDraft = m_session.drafts().contains(noteDraftKey(row.followUp));
    const bool isAnother = opportunity != m_opportunity;
    m_opportunity = opportunity;
    if (rows == m_rows && !isAnother)
        return;
    m_rows = rows;
    arrange();
    if (isAnother)
        m_area->ensureVisible(0, 0);
}

QList<StoryEntry *> StoryTab::entries() const
{
    QList<StoryEntry *> all;
    for (const StoryRow &row : m_rows)
        all.append(m_entries.at(row.id));
    return all;
}

StoryEntry *StoryTab::made(const StoryRow &row)
{
    auto *entry = new StoryEntry(row);
    connect(entry, &StoryEntry::wished, m_desk, &FollowUpDesk::fulfil);
    connect(entry, &StoryEntry::editRequested, this,
        [this](const InterviewId &interview) { Q_EMIT requested(EditInterview{interview}); });
    connect(entry, &StoryEntry::otherRequested, this,
        [this](const OpportunityId &other) { Q_EMIT requested(ShowOpportunity{other}); });
    connect(entry, &StoryEntry::readRequested, this, &StoryTab::read);
    return entry;
}

/// Entries live as long as their rows, so that focus and menus survive each replanning.
void StoryTab::arrange()
{
    std::map<QString, StoryEntry *> before = std::exchange(m_entries, {});
    const QWidget *focus = QApplication::focusWidget();
    const auto focused = std::ranges::find_if(before, [focus](const auto &entry) {
        return entry.second == focus || entry.second->isAncestorOf(focus);
    });
    const int place = focused == before.end() ? -1 : m_list->indexOf(focused->second);
    const QString focusedId = focused == before.end() ? QString() : focused->first;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const StoryRow &row = m_rows.at(i);
        const auto known = before.find(row.id);
        StoryEntry *entry = known == before.end() ? made(row) : known->second;
        if (known != before.end()) {
            entry->display(row);
            m_list->removeWidget(entry);
            before.erase(known);
        }
        m_list->insertWidget(static_cast<int>(i), entry);
        entry->show();
        m_entries[row.id] = entry;
    }
    for (const auto &[id, entry] : before) {
        entry->hide();
        entry->deleteLater();
        m_list->removeWidget(entry);
    }
    m_empty->setVisible(m_rows.isEmpty());
    if (place >= 0 && !m_entries.contains(focusedId))
        focusFrom(place);
}

/// To what comes next, as the entry that had the focus there is done.
void StoryTab::focusFrom(int place)
{
    for (qsizetype i = place; i < m_rows.size(); ++i) {
        if (!m_rows.at(i).followUp.isEmpty())
            return m_entries.at(m_rows.at(i).id)->setFocus(Qt::OtherFocusReason);
    }
    if (!m_rows.isEmpty())
        m_entries.at(m_rows.last().id)->setFocus(Qt::OtherFocusReason);
}

void StoryTab::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        return moveFocus(event->key() == Qt::Key_Down ? 1 : -1);
    OpportunityTab::keyPressEvent(event);
}

void StoryTab::moveFocus(int step)
{
    const QList<StoryEntry *> all = entries();
    const QWidget *focused = QApplication::focusWidget();
    const auto here = std::ranges::find_if(
        all, [&](const StoryEntry *one) { return one == focused || one->isAncestorOf(focused); });
    const qsizetype place = here == all.end() ? 0 : here - all.begin() + step;
    if (place < 0 || place >= all.size())
        return;
    all.at(place)->setFocus(Qt::TabFocusReason);
    m_area->ensureWidgetVisible(all.at(place));
}

void StoryTab::read(const QString &title, const QString &text)
{
    (new ExactTextDialog(title, text, this))->open();
}

} // namespace Afterword
