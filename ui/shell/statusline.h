// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;

namespace Afterword {

class Session;

/// The line below the pages: that all is saved, and what undo would take back.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(const Session &session, QWidget *parent);

private:
    void refreshHistory();

    const Session &m_session;
    QLabel *m_saved = nullptr;
    QLabel *m_undoHint = nullptr;
};

} // namespace Afterword
