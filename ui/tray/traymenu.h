// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/comingrow.h"

#include <QMenu>

namespace Afterword {

/// Whether reminders speak.
enum class TrayPause { Off, On };

/// What can be done without the window: the next follow-ups, and the program as a whole.
class TrayMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit TrayMenu(QWidget *parent = nullptr);

    void display(const QList<ComingRow> &rows, TrayPause pause);

Q_SIGNALS:
    void followUpRequested(const Afterword::FollowUpId &followUp);
    void dueRequested();
    void recordRequested();
    void pauseRequested();
    void resumeRequested();
    void windowRequested();
    void quitRequested();

private:
    void add(const QString &text, void (TrayMenu::*signal)());
};

} // namespace Afterword
