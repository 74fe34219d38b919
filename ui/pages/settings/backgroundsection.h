// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/preferences/autostartfile.h"
#include "ui/preferences/preferencefile.h"

#include <QWidget>

class QCheckBox;

namespace Afterword {

/// Whether Afterword is there while its window is not.
class BackgroundSection final : public QWidget
{
    Q_OBJECT

public:
    BackgroundSection(
        PreferenceFile &preferences, const AutostartFile &autostart, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const Afterword::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fill();
    void keepRunning(bool isWanted);
    void startWithSession(bool isWanted);

    PreferenceFile &m_preferences;
    const AutostartFile m_autostart;
    QCheckBox &m_stays;
    QCheckBox &m_starts;
};

} // namespace Afterword
