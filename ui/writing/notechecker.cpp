// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/notechecker.h"

#include "ui/writing/checkworker.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

NoteChecker::NoteChecker(std::function<NoteUnderCheck()> note, QObject *parent)
    : QObject(parent)
    , m_note(std::move(note))
    , m_worker(*new CheckWorker)
{
    constexpr int pauseAfterAKey = 200; // milliseconds
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterAKey);
    connect(&m_pause, &QTimer::timeout, this, &NoteChecker::begin);
    m_worker.moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, &m_worker, &QObject::deleteLater);
    connect(&m_worker, &CheckWorker::found, this, &NoteChecker::take);
    m_thread.setObjectName(u"checks"_s);
    m_thread.start(QThread::LowPriority);
}

NoteChecker::~NoteChecker()
{
    m_stop.request_stop();
    m_thread.quit();
    m_thread.wait();
}

void NoteChecker::touch()
{
    m_stop.request_stop();
    m_hasTold = false;
    m_isThrough = false;
    ++m_number;
    m_pause.start();
}

void NoteChecker::begin()
{
    forget();
    m_stop = std::stop_source();
    QMetaObject::invokeMethod(&m_worker,
        [&worker = m_worker, number = m_number, note = m_note(), stop = m_stop.get_token()] {
            worker.check(number, note, stop);
        });
}

void NoteChecker::forget()
{
    m_stop.request_stop();
    m_pause.stop();
    m_hasTold = false;
    m_isThrough = false;
    ++m_number;
}

void NoteChecker::take(int number, const QList<Finding> &findings, CheckDepth depth)
{
    if (number != m_number)
        return;
    m_hasTold = true;
    m_isThrough = depth == CheckDepth::Thorough;
    Q_EMIT checked(findings, depth);
}

} // namespace Afterword
