// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opportunities/opportunitiespage.h"

#include "core/session/opportunitychanges.h"
#include "ui/delegates/summarydelegate.h"
#include "ui/dialogs/opportunitydialog.h"
#include "ui/pages/opportunities/board/boardview.h"
#include "ui/pages/opportunity/opportunitydetail.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

OpportunitiesPage::OpportunitiesPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_views(new QStackedWidget)
    , m_detail(new OpportunityDetail(session))
{
    setProperty("kind", u"page"_s);
    setObjectName(u"opportunitiesPage"_s);
    setAccessibleName(tr("Opportunities"));
    m_views->addWidget(buildEmpty());
    m_views->addWidget(buildBoth());
    m_views->addWidget(buildBoard());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_views);
    auto *add = new QShortcut(
        QKeySequence(Qt::CTRL | Qt::Key_N), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(add, &QShortcut::activated, this, &OpportunitiesPage::add);
    connect(m_detail, &Page::requested, this, &Page::requested);
    connect(m_detail, &Page::failed, this, &Page::failed);
    connect(m_detail, &Page::said, this, &Page::said);
    connect(&session, &Session::planChanged, this, &OpportunitiesPage::display);
    connect(&session, &Session::draftsChanged, this, &OpportunitiesPage::display);
    display();
}

QPushButton *OpportunitiesPage::buildAdd()
{
    auto *add = new QPushButton(tr("Add opportunity"));
    add->setToolTip(tr("Ctrl+N"));
    connect(add, &QPushButton::clicked, this, &OpportunitiesPage::add);
    return add;
}

ViewSwitch *OpportunitiesPage::buildSwitch(OpportunityView shown)
{
    auto *views = new ViewSwitch(shown);
    connect(views, &ViewSwitch::chosen, this, [this](OpportunityView view) {
        showAs(view);
        Q_EMIT viewChosen(view);
    });
    return views;
}

QWidget *OpportunitiesPage::buildBoard()
{
    m_board = new BoardView(m_session);
    connect(m_board, &BoardView::opportunityOpened, this, &OpportunitiesPage::showOpportunity);
    connect(m_board, &BoardView::failed, this, &Page::failed);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 12, 12, 0);
    head->setSpacing(12);
    head->addWidget(buildSwitch(OpportunityView::Board));
    head->addWidget(
        new Label(tr("Drag a card, or move it with Ctrl and an arrow key"), u"small"_s), 1);
    head->addWidget(buildAdd());
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_board, 1);
    return page;
}

QWidget *OpportunitiesPage::buildHead()
{
    QPushButton *add = buildAdd();
    add->setObjectName(u"add"_s);
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(12, 12, 12, 4);
    layout->setSpacing(6);
    layout->addWidget(buildSwitch(OpportunityView::List), 0, Qt::AlignLeading);
    layout->addWidget(add);
    layout->addWidget(new Label(tr("Sorted by next action"), u"small"_s));
    return head;
}

QWidget *OpportunitiesPage::buildList()
{
    m_list = new QListView;
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SummaryDelegate(m_list));
    m_list->setObjectName(u"opportunities"_s);
    m_list->setAccessibleName(tr("Opportunities"));
    m_list->setProperty("kind", u"plain"_s);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_closed = new QCheckBox(tr("Show closed"));
    m_closed->setObjectName(u"closed"_s);
    auto *column = new QFrame;
    column->setProperty("kind", u"list"_s);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(4, 0, 4, 8);
    layout->setSpacing(4);
    layout->addWidget(buildHead());
    layout->addWidget(m_list, 1);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(12, 0, 12, 0);
    below->addWidget(m_closed);
    layout->addLayout(below);
    connect(m_closed, &QCheckBox::toggled, this, &OpportunitiesPage::display);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &OpportunitiesPage::showChosen);
    auto *remove
        = new QShortcut(QKeySequence(Qt::Key_Delete), m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, m_detail, &OpportunityDetail::remove);
    connect(m_list, &QListView::activated, m_detail, &OpportunityDetail::focusTabs);
    return column;
}

QWidget *OpportunitiesPage::buildBoth()
{
    auto *both = new QSplitter;
    both->setChildrenCollapsible(false);
    both->setHandleWidth(1);
    both->addWidget(buildList());
    both->addWidget(m_detail);
    both->setStretchFactor(0, 0);
    both->setStretchFactor(1, 1);
    both->setSizes({262, 800});
    return both;
}

QWidget *OpportunitiesPage::buildEmpty()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *add = new QPushButton(tr("Add opportunity"));
    add->setProperty("kind", u"primary"_s);
    add->setObjectName(u"addFirst"_s);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(24, 24, 24, 24);
    inner->setSpacing(8);
    inner->addWidget(new Label(tr("No opportunity yet"), u"heading"_s));
    inner->addWidget(new Label(
        tr("An opportunity is one position at one employer. Here stands how far each has come: "
           "whom you met, what was promised, what you sent, and what to do next. One is made by "
           "itself when you record an interview."),
        u"muted"_s));
    inner->addWidget(add, 0, Qt::AlignLeading);
    auto *empty = new QWidget;
    auto *layout = new QVBoxLayout(empty);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addWidget(card);
    layout->addStretch(1);
    connect(add, &QPushButton::clicked, this, &OpportunitiesPage::add);
    return empty;
}

int OpportunitiesPage::count() const
{
    return static_cast<int>(std::ranges::count_if(m_session.dossier().opportunities, isOpen));
}

std::optional<Destination> OpportunitiesPage::place() const
{
    return m_chosen.isEmpty() ? std::nullopt
                              : std::optional<Destination>(ShowOpportunity{m_chosen});
}

void OpportunitiesPage::keepDraft()
{
    m_detail->keepDraft();
}

void OpportunitiesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!isAncestorOf(QApplication::focusWidget()))
        (m_model.rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_views)->setFocus();
}

void OpportunitiesPage::display()
{
    QList<OpportunityRow> rows = opportunityRows(m_session.plan(), m_session.dossier());
    const auto closed = std::ranges::count(rows, false, &OpportunityRow::isOpen);
    m_views->setCurrentIndex(rows.isEmpty() ? 0 : m_view == OpportunityView::List ? 1 : 2);
    m_closed->setText(tr("Show %n closed", nullptr, static_cast<int>(closed)));
    m_closed->setVisible(closed > 0);
    // Where all have ended, a list of none would say too little.
    if (!m_closed->isChecked() && closed < rows.size())
        rows.removeIf([](const OpportunityRow &row) { return !row.isOpen; });
    const OpportunityId chosen = m_chosen;
    m_model.setRows(rows);
    choose(chosen);
    m_detail->display(m_chosen);
    Q_EMIT countChanged();
}

/// Chooses that one, or, where it is gone, what is now in its place.
void OpportunitiesPage::choose(const OpportunityId &opportunity)
{
    const auto found = std::ranges::find(m_model.rows(), opportunity, &OpportunityRow::id);
    const bool isThere = found != m_model.rows().end();
    int place
        = isThere ? static_cast<int>(found - m_model.rows().begin()) : m_list->currentIndex().row();
    place = std::clamp(place, 0, std::max(0, m_model.rowCount() - 1));
    m_list->setCurrentIndex(m_model.index(place));
    m_chosen = m_model.rowCount() == 0 ? OpportunityId{} : m_model.row(place).id;
}

void OpportunitiesPage::showChosen()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || m_model.row(index.row()).id == m_chosen)
        return;
    m_chosen = m_model.row(index.row()).id;
    m_detail->display(m_chosen);
}

void OpportunitiesPage::showOpportunity(const OpportunityId &opportunity)
{
    const Opportunity *found = findOpportunity(m_session.dossier(), opportunity);
    if (!found)
        return;
    m_view = OpportunityView::List;
    m_chosen = opportunity;
    if (!isOpen(*found))
        m_closed->setChecked(true);
    display();
    m_list->setFocus();
}

void OpportunitiesPage::showLetter(const LogEntryId &entry)
{
    m_detail->showLetter(entry);
}

void OpportunitiesPage::showAs(OpportunityView view)
{
    m_view = view;
    display();
    if (m_views->currentIndex() == 0)
        return;
    if (view == OpportunityView::List)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_board->setFocus(Qt::OtherFocusReason);
}

void OpportunitiesPage::add()
{
    auto *dialog = new OpportunityDialog(m_session, {.stage = Stage::Applied}, this);
    connect(dialog, &OpportunityDialog::filled, this, &OpportunitiesPage::kept);
    dialog->open();
}

void OpportunitiesPage::kept(const Opportunity &opportunity)
{
    const QList<FactChange> facts = addedOpportunity(opportunity);
    const OpportunityId added = std::get<Opportunity>(*facts.first().after).id;
    const auto done = m_session.apply(ChangeLabel::AddOpportunity, opportunity.employer, facts);
    if (!done)
        return Q_EMIT failed(done.error());
    if (m_view == OpportunityView::List)
        showOpportunity(added);
}

} // namespace Afterword
