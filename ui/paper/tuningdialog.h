// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/printertuning.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;

namespace Afterword {

/// Sets one printer right: how far it prints beside the place, and how it takes envelopes.
class TuningDialog final : public QDialog
{
    Q_OBJECT

public:
    TuningDialog(const QString &printer, const PrinterTuning &tuning, QWidget *parent);

Q_SIGNALS:
    void chosen(const Afterword::PrinterTuning &tuning);
    /// The sheet to measure on, with what is set now.
    void testWished(const Afterword::PrinterTuning &tuning);

private:
    QWidget *buildFields(const PrinterTuning &tuning);
    QWidget *buildButtons();
    PrinterTuning tuning() const;

    QDoubleSpinBox *m_right = nullptr;
    QDoubleSpinBox *m_down = nullptr;
    QComboBox *m_feed = nullptr;
};

} // namespace Afterword
