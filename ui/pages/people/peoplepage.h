// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/pages/page.h"
#include "ui/pages/people/peoplemodel.h"

class QLabel;
class QLineEdit;
class QSplitter;

namespace Afterword {

class CardGrid;
class CardImport;
class DoublesHint;
class NoCards;
class PersonPane;

/// Who is this, and may I write to them? All business cards, and the one that is chosen.
class PeoplePage final : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(Session &session, QWidget *parent = nullptr);
    ~PeoplePage() override;

    int count() const override;
    void keepDraft() override;
    std::optional<Destination> place() const override;
    /// Whether there is such a card.
    bool showPerson(const ContactId &card);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildColumn();
    QWidget *buildHeader();
    void connectParts();
    void display();
    void refresh();
    void arrange();
    void openCard();
    void beginCard();
    void closeCard();
    void removeCard(const ContactId &card);
    QModelIndex indexOf(const ContactId &card) const;

    Session &m_session;
    PeopleModel m_model;
    PeopleFilter m_filter;
    QLabel *m_summary = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_nothing = nullptr;
    NoCards *m_empty = nullptr;
    DoublesHint *m_doubles = nullptr;
    CardGrid *m_grid = nullptr;
    QWidget *m_column = nullptr;
    PersonPane *m_pane = nullptr;
    CardImport *m_import = nullptr;
    QSplitter *m_splitter = nullptr;
    bool m_isOpen = false; ///< on a narrow page: the card stands where the grid was
    bool m_isStale = true; ///< the facts have changed since the cards were last worked out
};

} // namespace Afterword
