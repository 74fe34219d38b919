// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/letters/letterstyle.h"
#include "ui/paper/paperwork.h"

#include <QDialog>

class QLabel;
class QPrinter;
class QProgressBar;
class QPushButton;
class QSettings;

namespace Afterword {

class PaperOptions;
class PaperPager;
class PaperPreview;
class PaperRun;
class PrinterChoice;
class SittingChoice;

/// What is to be put on paper, and what is offered first.
struct PaperOrder
{
    QList<PaperPiece> pieces; ///< at least one
    Seeker seeker;
    PaperKind kind = PaperKind::Letter;
    QList<PaperPiece> others = {}; ///< that can be printed along
    QStringList heldBack = {}; ///< what cannot, a sentence each
    LetterStyle style = {};
};

/// Shows notes as they will come out of the printer, asks what they are put on, and prints them.
class PaperDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `settings` keeps the choice and each printer's tuning; it must outlive the dialog.
    PaperDialog(const PaperOrder &order, QSettings &settings, QWidget *parent = nullptr);
    ~PaperDialog() override;

Q_SIGNALS:
    /// So many notes, envelopes or addresses have gone to the printer.
    void printed(int pieces);

protected:
    void done(int result) override;

private:
    QWidget *buildSide();
    QWidget *buildButtons();
    void choose();
    QList<PaperPiece> pieces() const;
    void showPage();
    void printTest(const PrinterTuning &tuning);
    void print();
    void run(const std::shared_ptr<QPrinter> &printer);
    void endRun(const QString &message);

    const PaperOrder m_order;
    QSettings &m_settings;
    QList<PaperJob> m_jobs;
    PaperOptions *m_options = nullptr;
    SittingChoice *m_sitting = nullptr;
    PrinterChoice *m_printer = nullptr;
    PaperPager *m_pager = nullptr;
    PaperPreview *m_preview = nullptr;
    QLabel *m_problems = nullptr;
    QLabel *m_status = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_stop = nullptr;
    PaperRun *m_run = nullptr;
};

} // namespace Afterword
