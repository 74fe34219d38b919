// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/trial.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QSpinBox;

namespace Afterword {

class Field;

/// The numbers of a playbook and its rules, to be changed on trial.
class TrialEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit TrialEditor(QWidget *parent = nullptr);

    /// Says nothing to others.
    void showTrial(const PlaybookTrial &trial);
    const PlaybookTrial &trial() const { return m_trial; }

Q_SIGNALS:
    /// By the seeker's hand.
    void changed();

private:
    QWidget *buildNumbers();
    QWidget *buildRules();
    void fillRules();
    void showRule();
    void readNumbers();
    void readItem(QListWidgetItem *item);
    void readDue(int count);
    const Rule *currentRule() const;

    PlaybookTrial m_trial;
    QComboBox &m_tone;
    QComboBox &m_skills;
    QSpinBox &m_pace;
    QSpinBox &m_opens;
    QSpinBox &m_closes;
    QListWidget &m_rules;
    QSpinBox &m_due;
    QLabel &m_when;
    QLabel &m_sources;
    bool m_isFilling = false;
};

} // namespace Afterword
