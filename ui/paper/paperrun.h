// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/paper/paperwork.h"

#include <QObject>
#include <QPainter>
#include <QTimer>

class QPrinter;

namespace Afterword {

/// Prints jobs one after the other, a few pages at each turn of the event loop, so that the window
/// stays awake and the run can be stopped.
class PaperRun final : public QObject
{
    Q_OBJECT

public:
    /// Jobs after the first go to a file of their own where the printer prints into one.
    PaperRun(std::shared_ptr<QPrinter> printer, const QList<PaperJob> &jobs,
        const PrinterTuning &tuning, QObject *parent = nullptr);
    ~PaperRun() override;

    void start();
    /// What has gone to the printer is taken back as far as that can be done.
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total); ///< parts, as in `countOf`
    void finished();
    void failed(const Afterword::Error &error);

private:
    void printSome();
    bool beginJob();
    bool printPart();
    void fail(const QString &what);

    const std::shared_ptr<QPrinter> m_printer;
    const QList<PaperJob> m_jobs;
    const PrinterTuning m_tuning;
    const QString m_file;
    QPainter m_painter;
    QTimer m_turn;
    int m_total = 0;
    int m_done = 0;
    int m_job = 0;
    int m_part = 0;
};

} // namespace Afterword
