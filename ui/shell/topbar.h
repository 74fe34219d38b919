// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QMenu;

namespace Afterword {

class SearchField;

/// What can be done from everywhere: record an interview, search, and the menu.
class TopBar final : public QFrame
{
    Q_OBJECT

public:
    /// Takes `search` as its child.
    TopBar(SearchField *search, QMenu &menu, QWidget *parent = nullptr);

Q_SIGNALS:
    void recordRequested();
};

} // namespace Afterword
