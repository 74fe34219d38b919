// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paperwork.h"

#include <QWidget>

class QComboBox;
class QPrinter;
class QSettings;

namespace Afterword {

/// Which printer, and how far it prints off the place: known of each by its name.
class PrinterChoice final : public QWidget
{
    Q_OBJECT

public:
    /// `settings` keeps the choice and each printer's tuning; it must outlive the widget.
    explicit PrinterChoice(QSettings &settings, QWidget *parent = nullptr);

    PrinterTuning tuning() const;
    /// A printer ready for pages of that job.
    std::shared_ptr<QPrinter> newPrinter(const PaperJob &job) const;
    std::shared_ptr<QPrinter> newPrinter(const QPageLayout &layout) const;
    /// The margins that it leaves blank, as they lie on a page of the job.
    QMarginsF unprintable(const PaperJob &job) const;
    /// Whether it says that it has paper of that size.
    bool hasPaper(const PaperJob &job) const;

Q_SIGNALS:
    void changed();
    /// A sheet with rulers, printed with that tuning.
    void testWished(const Afterword::PrinterTuning &tuning);

private:
    QString name() const;
    void tune();

    QSettings &m_settings;
    QComboBox *m_printer = nullptr;
};

} // namespace Afterword
