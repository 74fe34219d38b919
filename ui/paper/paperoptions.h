// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paperchoice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace Afterword {

/// Asks what a note is put on; shows only the questions of its kind.
class PaperOptions final : public QWidget
{
    Q_OBJECT

public:
    PaperOptions(const QList<PaperKind> &kinds, const PaperChoice &choice);

    const PaperChoice &choice() const { return m_choice; }

Q_SIGNALS:
    void changed(const Afterword::PaperChoice &choice);

private:
    void buildLetter();
    void buildCard();
    void buildEnvelope();
    void buildLabels();
    void buildGuide();
    void addRow(const QString &label, QWidget *control, const QList<PaperKind> &kinds);
    void take();
    void showFitting();
    void showFolds();

    struct Row
    {
        QWidget *control;
        QList<PaperKind> kinds;
    };

    PaperChoice m_choice;
    QFormLayout *m_form = nullptr;
    QList<Row> m_rows;
    QComboBox *m_kind = nullptr;
    QComboBox *m_letterForm = nullptr;
    QComboBox *m_sheet = nullptr;
    QComboBox *m_window = nullptr;
    QComboBox *m_card = nullptr;
    QComboBox *m_fold = nullptr;
    QLabel *m_folding = nullptr;
    QCheckBox *m_envelopes = nullptr;
    QComboBox *m_envelope = nullptr;
    QComboBox *m_labels = nullptr;
    QSpinBox *m_start = nullptr;
    QComboBox *m_guide = nullptr;
};

} // namespace Afterword
