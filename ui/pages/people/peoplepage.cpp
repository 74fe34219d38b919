// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/peoplepage.h"

#include "ui/pages/people/cardgrid.h"
#include "ui/pages/people/doubleshint.h"
#include "ui/pages/people/import/cardimport.h"
#include "ui/pages/people/nocards.h"
#include "ui/pages/people/peoplechanges.h"
#include "ui/pages/people/personpane.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// On a narrower page the chosen card takes the place of the others.
constexpr int leastForBoth = 890;

} // namespace

PeoplePage::PeoplePage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(session.dossier())
{
    setProperty("kind", u"page"_s);
    setObjectName(u"peoplePage"_s);
    setAccessibleName(tr("People"));
    recoverCards(session);
    m_filter.setSourceModel(&m_model);
    m_column = buildColumn();
    m_pane = new PersonPane(session);
    m_pane->setMinimumWidth(300);
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_column);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({700, 360});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    m_import = new CardImport(session, *this);
    connectParts();
    display();
}

PeoplePage::~PeoplePage()
{
    // The pane keeps what is typed when it goes, and there is no page to tell then.
    disconnect(&m_session, nullptr, this, nullptr);
    disconnect(m_pane, nullptr, this, nullptr);
    disconnect(m_grid, nullptr, this, nullptr);
}

QWidget *PeoplePage::buildColumn()
{
    auto *column = new QWidget;
    m_doubles = new DoublesHint(m_session);
    m_grid = new CardGrid(m_filter, PeopleModel::SectionRole);
    m_grid->setObjectName(u"cards"_s);
    m_grid->setAccessibleName(tr("Cards"));
    m_nothing = new Label(tr("No card has these words."), u"muted"_s);
    m_nothing->setContentsMargins(24, 0, 24, 0);
    m_empty = new NoCards;
    auto *hint = new QVBoxLayout;
    hint->setContentsMargins(24, 0, 16, 0);
    hint->addWidget(m_doubles);
    hint->addWidget(m_empty);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 22, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(buildHeader());
    layout->addLayout(hint);
    layout->addWidget(m_nothing);
    layout->addWidget(m_grid, 1);
    layout->addStretch();
    return column;
}

QWidget *PeoplePage::buildHeader()
{
    auto *header = new QWidget;
    m_summary = new Label({}, u"muted"_s);
    m_summary->setObjectName(u"summary"_s);
    m_search = new QLineEdit;
    m_search->setObjectName(u"filter"_s);
    m_search->setPlaceholderText(tr("Name, employer, title, e-mail …"));
    m_search->setAccessibleName(tr("Show only cards with these words"));
    m_search->setClearButtonEnabled(true);
    auto *newCard = new QPushButton(tr("New card"));
    newCard->setObjectName(u"newCard"_s);
    newCard->setToolTip(tr("Ctrl+N"));
    auto *import = new QPushButton(tr("Import cards …"));
    import->setObjectName(u"importCards"_s);
    import->setToolTip(tr("Files of cards (.vcf) can also be dropped on this page."));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(newCard);
    row->addWidget(import);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(24, 0, 16, 0);
    layout->setSpacing(4);
    layout->addWidget(new Label(tr("People"), u"title"_s));
    layout->addWidget(m_summary);
    layout->addSpacing(6);
    layout->addLayout(row);
    connect(newCard, &QPushButton::clicked, this, &PeoplePage::beginCard);
    connect(import, &QPushButton::clicked, this, [this] { m_import->chooseFiles(); });
    return header;
}

void PeoplePage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &query) {
        m_filter.look(query);
        m_nothing->setVisible(m_filter.rowCount() == 0 && m_model.rowCount() > 0);
    });
    connect(m_grid, &CardGrid::chosen, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_pane->show(peopleCardAt(index).id);
    });
    connect(m_grid, &CardGrid::activated, this, &PeoplePage::openCard);
    connect(m_grid, &CardGrid::removeWished, this,
        [this](const QModelIndex &index) { removeCard(peopleCardAt(index).id); });
    connect(m_pane, &PersonPane::requested, this, &PeoplePage::requested);
    connect(m_pane, &PersonPane::failed, this, &PeoplePage::failed);
    connect(m_pane, &PersonPane::said, this, &PeoplePage::said);
    connect(m_pane, &PersonPane::removeWished, this, &PeoplePage::removeCard);
    connect(m_pane, &PersonPane::closed, this, &PeoplePage::closeCard);
    connect(m_pane, &PersonPane::made, this,
        [this](const ContactId &card) { m_grid->setCurrentIndex(indexOf(card)); });
    connect(m_doubles, &DoublesHint::failed, this, &PeoplePage::failed);
    connect(m_doubles, &DoublesHint::said, this, &PeoplePage::said);
    connect(m_doubles, &DoublesHint::merged, this, &PeoplePage::showPerson);
    connect(m_empty, &NoCards::beginWished, this, &PeoplePage::beginCard);
    connect(m_empty, &NoCards::importWished, m_import, &CardImport::chooseFiles);
    connect(m_import, &CardImport::failed, this, &PeoplePage::failed);
    connect(m_import, &CardImport::said, this, &PeoplePage::said);
    connect(&m_session, &Session::planChanged, this, &PeoplePage::refresh);
    auto *begin = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), this);
    begin->setContext(Qt::WidgetWithChildrenShortcut);
    connect(begin, &QShortcut::activated, this, &PeoplePage::beginCard);
}

void PeoplePage::refresh()
{
    m_isStale = true;
    if (isVisible())
        display();
    Q_EMIT countChanged();
}

void PeoplePage::display()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    const int before = m_grid->currentIndex().row();
    m_model.setRows(peopleCards(m_session.dossier(), m_session.plan()));
    if (m_grid->currentIndex().row() != before)
        m_grid->scrollTo(m_grid->currentIndex());
    m_summary->setText(peopleSummary(m_session.dossier()));
    m_doubles->display();
    arrange();
}

void PeoplePage::arrange()
{
    const bool isEmpty = m_model.rowCount() == 0;
    const bool isNarrow = width() < leastForBoth;
    const bool hasCard = !m_pane->card().isEmpty();
    m_isOpen = m_isOpen && hasCard;
    m_empty->setVisible(isEmpty);
    m_summary->setHidden(isEmpty);
    m_search->setEnabled(!isEmpty);
    m_grid->setHidden(isEmpty);
    m_nothing->setVisible(!isEmpty && m_filter.rowCount() == 0);
    m_pane->setVisible(hasCard && (!isNarrow || m_isOpen));
    m_column->setVisible(!isNarrow || !m_isOpen);
    m_pane->showWayBack(isNarrow);
}

int PeoplePage::count() const
{
    return int(m_session.dossier().contacts.size());
}

void PeoplePage::keepDraft()
{
    m_pane->keep();
}

std::optional<Destination> PeoplePage::place() const
{
    const bool isShown = m_isOpen || width() >= leastForBoth;
    if (!isShown || !findContact(m_session.dossier(), m_pane->card()))
        return {};
    return ShowPerson{m_pane->card()};
}

QModelIndex PeoplePage::indexOf(const ContactId &card) const
{
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        if (peopleCardAt(m_filter.index(row, 0)).id == card)
            return m_filter.index(row, 0);
    }
    return {};
}

bool PeoplePage::showPerson(const ContactId &card)
{
    if (!findContact(m_session.dossier(), card))
        return false;
    display();
    m_search->clear();
    m_grid->setCurrentIndex(indexOf(card));
    m_pane->show(card);
    m_isOpen = true;
    arrange();
    return true;
}

void PeoplePage::openCard()
{
    m_isOpen = true;
    arrange();
    m_pane->focusFirst();
}

void PeoplePage::beginCard()
{
    m_isOpen = true;
    m_pane->setVisible(true);
    m_pane->begin();
    arrange();
    m_pane->focusFirst();
}

void PeoplePage::closeCard()
{
    m_pane->keep();
    m_isOpen = false;
    arrange();
    m_grid->setFocus(Qt::OtherFocusReason);
}

void PeoplePage::removeCard(const ContactId &card)
{
    const Contact *found = findContact(m_session.dossier(), card);
    if (!found)
        return m_pane->show({});
    const QString name = fullName(*found);
    m_isOpen = false;
    if (const Result<void> done = Afterword::removeCard(m_session, card); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    arrange();
    m_grid->setFocus(Qt::OtherFocusReason);
    Q_EMIT said(tr("Removed the card of %1. Ctrl+Z brings it back.").arg(name));
}

void PeoplePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void PeoplePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    display();
    if (!m_grid->currentIndex().isValid() && m_filter.rowCount() > 0)
        m_grid->setCurrentIndex(m_filter.index(0, 0));
    arrange();
    // While it was out of sight and small, the way back may have had the keyboard.
    const QWidget *focused = focusWidget();
    const bool isLost = !isAncestorOf(focused) || !focused->isVisibleTo(this);
    if (isLost && !m_column->isHidden())
        m_grid->setFocus(Qt::OtherFocusReason);
}

} // namespace Afterword
