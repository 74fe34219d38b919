// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/session.h"
#include "ui/preferences/preferencefile.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace Afterword {

class SignatureField;

/// How letters look: their paper, their dates and their type. It counts for every letter at once.
class LettersSection final : public QWidget
{
    Q_OBJECT

public:
    LettersSection(const Session &session, PreferenceFile &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const Afterword::Error &error);

private:
    void build();
    void offerFonts();
    void fill();
    void showSample();
    void keep();

    const Session &m_session;
    PreferenceFile &m_preferences;
    QComboBox &m_paper;
    QComboBox &m_dates;
    QComboBox &m_family;
    QSpinBox &m_size;
    QLabel &m_sample;
    SignatureField &m_signature;
};

} // namespace Afterword
