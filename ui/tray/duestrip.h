// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/duemessage.h"

#include <QFrame>
#include <QList>

class QPushButton;

namespace Afterword {

class ElidedLabel;
class Label;

/// A line within the window with what has come due while the seeker works there, where a window of
/// its own would be in the way.
class DueStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit DueStrip(QWidget *parent = nullptr);

    /// Shows these and no others; hidden if there are none.
    void display(const QList<DueMessage> &messages);
    const QList<DueMessage> &messages() const { return m_messages; }

Q_SIGNALS:
    /// The seeker wants to see what it is about.
    void openRequested();
    void putAwayRequested();

private:
    void tellScreenReader();

    QList<DueMessage> m_messages;
    Label *m_title = nullptr;
    ElidedLabel *m_text = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_away = nullptr;
};

} // namespace Afterword
