// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/followups/wish.h"
#include "ui/pages/destination.h"

#include <QObject>

namespace Afterword {

/// Fulfils what the seeker wishes for a follow-up, the same way on every page.
class FollowUpDesk final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over `page`, which owns the desk; the session must outlive it.
    FollowUpDesk(Session &session, QWidget *page);

    void fulfil(const FollowUpId &id, Wish wish);

Q_SIGNALS:
    void requested(const Afterword::Destination &destination);
    void failed(const Afterword::Error &error);

private:
    void act(const FollowUp &followUp);
    void snoozeUntil(const FollowUp &followUp, const WallTime &until);
    void chooseDay(const FollowUpId &id, Wish wish);
    void showWhy(const FollowUp &followUp);
    void apply(ChangeLabel label, const FollowUp &followUp, const QList<FactChange> &facts);

    Session &m_session;
    QWidget &m_page;
};

} // namespace Afterword
