// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/preferences/preferencefile.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace Afterword {

/// How the window looks; every choice shows at once.
class AppearanceSection final : public QWidget
{
    Q_OBJECT

public:
    explicit AppearanceSection(PreferenceFile &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const Afterword::Error &error);

private:
    void build();
    void fill();
    void keep();

    PreferenceFile &m_preferences;
    QComboBox &m_theme;
    QComboBox &m_textSize;
    QComboBox &m_motion;
    QCheckBox &m_line;
};

} // namespace Afterword
