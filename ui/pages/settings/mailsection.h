// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/preferences/preferencefile.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace Afterword {

/// How a note for e-mail is handed over.
class MailSection final : public QWidget
{
    Q_OBJECT

public:
    explicit MailSection(PreferenceFile &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const Afterword::Error &error);

private:
    void build();
    void fill();
    void keep();

    PreferenceFile &m_preferences;
    QComboBox &m_handOver;
    QCheckBox &m_attachesPdf;
};

} // namespace Afterword
