// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/preferences/preferencefile.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace Afterword {

class Field;
class OwnWords;

/// What the checks of letters go by: which English, own words, and whether a server is asked.
class WritingSection final : public QWidget
{
    Q_OBJECT

public:
    explicit WritingSection(PreferenceFile &preferences, QWidget *parent = nullptr);

    ~WritingSection() override;

    /// Keeps what is typed and not kept yet.
    void keep();

Q_SIGNALS:
    void failed(const Afterword::Error &error);

private:
    void build();
    void fill();
    void keepWords(const QStringList &words);
    void keepServer();
    void keep(const Preferences &preferences);
    void sayWhatIsSent();

    PreferenceFile &m_preferences;
    QComboBox &m_english;
    OwnWords &m_words;
    QLineEdit &m_server;
    QLabel &m_sent;
    Field *m_serverField = nullptr;
};

} // namespace Afterword
