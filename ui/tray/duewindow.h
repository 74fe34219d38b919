// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/followups/wish.h"
#include "ui/pages/destination.h"
#include "ui/tray/duemessage.h"

#include <QWidget>

class QScrollArea;
class QSettings;
class QVBoxLayout;

namespace Afterword {

class DueCard;
class DueNews;
class FollowUpDesk;
class Label;
struct TodayRow;

/// A small window with all that is due, there even where the desktop has neither notifications nor
/// a tray.
class DueWindow final : public QWidget
{
    Q_OBJECT

public:
    /// `settings` keeps where it stood; both must outlive it.
    DueWindow(Session &session, QSettings &settings);

    /// Comes up with `message` for the seeker to see, at the edge of the screen unless the seeker
    /// has put it elsewhere, and leaves the keyboard where it is.
    void announce(const DueMessage &message);
    void withdraw(const QString &key);
    /// Comes up because the seeker asked for it.
    void open();
    /// Whether it is there, and not because the seeker asked for it.
    bool hasComeUnasked() const { return isVisible() && !m_isAskedFor; }

Q_SIGNALS:
    /// The seeker wants to do it now.
    void followUpRequested(const Afterword::FollowUpId &followUp);
    void requested(const Afterword::Destination &destination);
    void windowRequested();
    void failed(const Afterword::Error &error);
    /// The seeker has seen the message of that key and put it away.
    void seen(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void refresh();
    void arrange(const QList<TodayRow> &rows);
    DueCard *newCard(const TodayRow &row);
    void fulfil(const FollowUpId &followUp, Wish wish);
    void placeMessages();
    DueCard *cardOf(const FollowUpId &followUp) const;
    void moveFocus(int step);
    void come(Qt::FocusReason reason);
    void placeAtEdge();
    void putAway(const QString &key);

    Session &m_session;
    QSettings &m_settings;
    FollowUpDesk &m_desk;
    Label &m_title;
    Label &m_empty;
    QScrollArea &m_area;
    QVBoxLayout *m_list = nullptr;
    QVBoxLayout *m_news = nullptr;
    QList<DueMessage> m_messages;
    QList<DueCard *> m_cards;
    bool m_isPlaced = false; ///< where the seeker put it
    bool m_isAskedFor = false;
};

} // namespace Afterword
