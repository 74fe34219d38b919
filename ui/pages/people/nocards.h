// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace Afterword {

/// What stands on the People page before there is a card: what cards are for, and how to begin.
class NoCards final : public QFrame
{
    Q_OBJECT

public:
    explicit NoCards(QWidget *parent = nullptr);

Q_SIGNALS:
    void beginWished();
    void importWished();
};

} // namespace Afterword
