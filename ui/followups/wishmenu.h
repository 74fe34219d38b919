// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/followups/wish.h"

#include <QMenu>

namespace Afterword {

/// What can be done with a follow-up beside its main action: done, snooze, move, skip, why.
class WishMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit WishMenu(QWidget *parent = nullptr);

    /// Opens the choices of snoozing alone, for the keyboard.
    void popupSnooze(const QPoint &place);

Q_SIGNALS:
    void wished(Afterword::Wish wish);

private:
    void add(QMenu &menu, const QString &text, Wish wish);

    QMenu *m_snooze = nullptr;
};

} // namespace Afterword
