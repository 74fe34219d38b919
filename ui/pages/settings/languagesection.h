// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/preferences/preferencefile.h"

#include <QWidget>

namespace Afterword {

class ChoiceBox;

/// The language of the window, which is made anew in it once the choice is settled.
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
    ChoiceBox &m_language;
};

} // namespace Afterword
