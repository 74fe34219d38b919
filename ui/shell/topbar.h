// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/searchhits.h"

#include <QFrame>

class QMenu;

namespace Afterword {

class SearchField;
class Session;

/// What can be done from everywhere: record an interview, search, and the menu.
class TopBar final : public QFrame
{
    Q_OBJECT

public:
    TopBar(const Session &session, QMenu &menu, QWidget *parent = nullptr);

    void focusSearch();

Q_SIGNALS:
    void recordRequested();
    void found(const Afterword::SearchHit &hit);

private:
    SearchField *m_search = nullptr;
};

} // namespace Afterword
