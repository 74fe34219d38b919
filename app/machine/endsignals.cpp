// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/machine/endsignals.h"

#include <atomic>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace Afterword {

namespace {

constexpr std::array endingSignals = {SIGTERM, SIGINT, SIGHUP};

// A signal finds nothing but what is global; it may come in the middle of any instruction.
std::atomic<int> writingEnd = -1;
static_assert(std::atomic<int>::is_always_lock_free);

extern "C" void tellOfSignal(int)
{
    const int before = errno;
    const char sign = 0;
    // A full pipe has told already.
    [[maybe_unused]] const auto written = write(writingEnd.load(), &sign, sizeof sign);
    errno = before;
}

} // namespace

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    if (pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    writingEnd = m_pipe[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &EndSignals::read);
    for (const int number : endingSignals) {
        struct sigaction before = {};
        sigaction(number, nullptr, &before);
        // Who started it with nohup wants it to stay.
        if (before.sa_handler == SIG_IGN)
            continue;
        struct sigaction action = {};
        action.sa_handler = tellOfSignal;
        action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
        sigaction(number, &action, nullptr);
    }
}

EndSignals::~EndSignals()
{
    for (const int number : endingSignals) {
        struct sigaction now = {};
        sigaction(number, nullptr, &now);
        if (now.sa_handler == tellOfSignal)
            std::signal(number, SIG_DFL);
    }
    writingEnd = -1;
    m_notifier.reset();
    for (const int end : m_pipe) {
        if (end >= 0)
            close(end);
    }
}

void EndSignals::read()
{
    char sign = 0;
    while (::read(m_pipe[0], &sign, sizeof sign) > 0) { }
    Q_EMIT received();
}

} // namespace Afterword
