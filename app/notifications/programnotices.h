// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/duemessage.h"

#include <QList>
#include <QObject>

class QWidget;

namespace Afterword {

class DueStrip;
class DueWindow;

/// Shows what no notification could show within the program itself: in its window while the seeker
/// works there, and else in the Due window, at the edge of the screen.
class ProgramNotices final : public QObject
{
    Q_OBJECT

public:
    /// `strip` stands in `window`; all of them must outlive it.
    ProgramNotices(QWidget &window, DueStrip &strip, DueWindow &due);

    void announce(const DueMessage &message);
    void withdraw(const QString &key);

Q_SIGNALS:
    /// The seeker wants to see what the message of that key is about.
    void opened(const QString &key);
    /// The seeker has seen the message of that key and put it away.
    void seen(const QString &key);
    /// The seeker wants to see all of what has come due.
    void listRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isWindowInUse() const;
    void moveToStrip();
    void moveToDue();
    void open();
    void putAway();

    QWidget &m_window;
    DueStrip &m_strip;
    DueWindow &m_due;
    QList<DueMessage> m_messages; ///< those that came and were not put away
    bool m_wasActive = false; ///< the window, since it came up
};

} // namespace Afterword
