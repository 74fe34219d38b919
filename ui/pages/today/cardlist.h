// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/followupmodel.h"
#include "ui/pages/today/followupcard.h"

#include <QWidget>

#include <map>

class QPushButton;
class QVBoxLayout;

namespace Afterword {

/// The cards of a model, one below the other under the headings of their sections. A card lives as
/// long as its row, so that focus and menus survive each replanning.
class CardList final : public QWidget
{
    Q_OBJECT

public:
    explicit CardList(const FollowUpModel &model, QWidget *parent = nullptr);

    /// Null if it is not shown.
    FollowUpCard *card(const FollowUpId &followUp) const;
    /// The shown cards, from the top.
    QList<FollowUpCard *> cards() const;

Q_SIGNALS:
    void wished(const Afterword::FollowUpId &followUp, Afterword::Wish wish);
    void arranged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addCards(int first, int last);
    void removeCards(int first, int last);
    void refreshCards(int first, int last);
    void arrangeSoon();
    void arrange();
    void addSection(Section section);
    void moveFocus(int step);
    int focusedPlace() const;

    const FollowUpModel &m_model;
    QVBoxLayout *m_layout = nullptr;
    QPushButton *m_more = nullptr;
    std::map<FollowUpId, FollowUpCard *> m_cards;
    QList<QWidget *> m_headings;
    bool m_isArranging = false;
    bool m_showsAll = false;
    int m_placeToFocus = -1;
};

} // namespace Afterword
