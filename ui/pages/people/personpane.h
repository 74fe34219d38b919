// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/pages/destination.h"
#include "ui/pages/people/cardentry.h"

#include <QScrollArea>
#include <QTimer>

class QLabel;
class QPushButton;

namespace Afterword {

class Autosave;
class CardForm;
class PersonActions;
class PersonEvents;

/// One person: the card, edited where it stands, what has been and what is planned with them.
class PersonPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PersonPane(Session &session, QWidget *parent = nullptr);
    ~PersonPane() override;

    /// Shows a card; an empty id shows nothing. What was typed on the last one is kept first.
    void show(const ContactId &card);
    /// Begins a card that is made as soon as it has a name.
    void begin();
    const ContactId &card() const { return m_card.id; }
    /// Makes facts of what is typed, as far as it is right, and drafts of the rest.
    void keep();
    void focusFirst();
    /// Whether a button leads back to the other cards.
    void showWayBack(bool isShown);

Q_SIGNALS:
    void requested(const Afterword::Destination &destination);
    void failed(const Afterword::Error &error);
    void said(const QString &message);
    void removeWished(const Afterword::ContactId &card);
    void made(const Afterword::ContactId &card); ///< a begun card has got its name
    void closed(); ///< back to the grid

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildCard();
    void refresh();
    void showHeader();
    void showTime();
    void keepDraft();
    void copy();
    bool apply(ChangeLabel label, const Contact &card);

    Session &m_session;
    Autosave &m_autosave;
    QTimer m_minute;
    Contact m_card;
    bool m_isNew = false;
    bool m_isKeeping = false;
    QWidget *m_content = nullptr;
    PersonEvents *m_events = nullptr;
    PersonActions *m_actions = nullptr;
    QPushButton *m_back = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_work = nullptr;
    QLabel *m_time = nullptr;
    CardForm *m_form = nullptr;
};

} // namespace Afterword
