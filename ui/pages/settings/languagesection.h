// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/preferences/preferencefile.h"

#include <QWidget>

class QComboBox;

namespace Afterword {

/// The language of the window; the window is made anew in it at once.
class LanguageSection final : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageSection(PreferenceFile &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const Afterword::Error &error);

private:
    void build();
    void fill();
    void keep();

    PreferenceFile &m_preferences;
    QComboBox &m_language;
};

} // namespace Afterword
