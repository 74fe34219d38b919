// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperrun.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QPrinter>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr qint64 turnMilliseconds = 20;

/// "letters.pdf", "letters-2.pdf"
QString fileOfJob(const QString &file, int job)
{
    if (file.isEmpty() || job == 0)
        return file;
    const QFileInfo info(file);
    const QString name = u"%1/%2-%3"_s.arg(info.path(), info.completeBaseName()).arg(job + 1);
    return info.suffix().isEmpty() ? name : name + u'.' + info.suffix();
}

} // namespace

PaperRun::PaperRun(std::shared_ptr<QPrinter> printer, const QList<PaperJob> &jobs,
    const PrinterTuning &tuning, QObject *parent)
    : QObject(parent)
    , m_printer(std::move(printer))
    , m_jobs(jobs)
    , m_tuning(tuning)
    , m_file(m_printer->outputFileName())
{
    for (const PaperJob &job : m_jobs)
        m_total += countOf(job);
    connect(&m_turn, &QTimer::timeout, this, &PaperRun::printSome);
}

PaperRun::~PaperRun()
{
    if (m_painter.isActive())
        m_painter.end();
}

void PaperRun::start()
{
    Q_EMIT progressed(0, m_total);
    m_turn.start(0);
}

void PaperRun::cancel()
{
    m_turn.stop();
    if (m_painter.isActive()) {
        m_printer->abort();
        m_painter.end();
    }
    Q_EMIT failed(Error{.kind = Error::Kind::Cancelled, .what = u"printing was stopped"_s});
}

void PaperRun::printSome()
{
    QElapsedTimer turn;
    turn.start();
    while (turn.elapsed() < turnMilliseconds) {
        if (m_job == m_jobs.size()) {
            m_turn.stop();
            return Q_EMIT finished();
        }
        if (!m_painter.isActive() && !beginJob())
            return;
        if (!printPart())
            return fail(u"the printer takes no further page"_s);
        ++m_done;
        if (++m_part < countOf(m_jobs.at(m_job)))
            continue;
        if (!m_painter.end())
            return fail(u"the printer did not take the pages"_s);
        ++m_job;
        m_part = 0;
    }
    Q_EMIT progressed(m_done, m_total);
}

bool PaperRun::beginJob()
{
    const PaperJob &job = m_jobs.at(m_job);
    if (!m_file.isEmpty())
        m_printer->setOutputFileName(fileOfJob(m_file, m_job));
    const bool hasPaper = prepare(*m_printer, pageLayoutOf(pageSizeOf(job), pathOf(job), m_tuning));
    if (!hasPaper)
        fail(u"the printer has no paper of this size"_s);
    else if (!m_painter.begin(m_printer.get()))
        fail(u"the printer does not start"_s);
    return m_painter.isActive();
}

bool PaperRun::printPart()
{
    const PaperJob &job = m_jobs.at(m_job);
    const double dots = m_printer->resolution() / millimetresPerInch;
    bool isFirst = m_part == 0;
    for (const PaperPage &page : pagesAt(job, m_part)) {
        if (!isFirst && !m_printer->newPage())
            return false;
        isFirst = false;
        drawOnDevice(m_painter, page, pathOf(job), m_tuning, dots);
    }
    return true;
}

void PaperRun::fail(const QString &what)
{
    m_turn.stop();
    if (m_painter.isActive())
        m_painter.end();
    Q_EMIT failed(Error{.kind = Error::Kind::Access, .what = what, .file = m_file});
}

} // namespace Afterword
