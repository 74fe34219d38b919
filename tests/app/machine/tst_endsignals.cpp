// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/machine/endsignals.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Afterword;

namespace {

bool isLeftToTheSystem(int number)
{
    struct sigaction now = {};
    sigaction(number, nullptr, &now);
    return now.sa_handler == SIG_DFL;
}

} // namespace

class tst_EndSignals final : public QObject
{
    Q_OBJECT

private slots:
    void eachBecomesAnEvent_data() { signalsToEnd(); }
    void eachBecomesAnEvent();
    void theSecondOneEndsItTheHardWay_data() { signalsToEnd(); }
    void theSecondOneEndsItTheHardWay();
    void whatWasToBeIgnoredStaysIgnored();
    void withoutItTheSystemDecides();

private:
    static void signalsToEnd();
};

void tst_EndSignals::signalsToEnd()
{
    QTest::addColumn<int>("number");

    QTest::newRow("asked to end") << SIGTERM;
    QTest::newRow("Ctrl+C in the terminal") << SIGINT;
    QTest::newRow("the terminal is gone") << SIGHUP;
}

void tst_EndSignals::eachBecomesAnEvent()
{
    QFETCH(const int, number);
    const EndSignals ends;
    QSignalSpy received(&ends, &EndSignals::received);

    ::raise(number);
    QCOMPARE(received.size(), 0); // nothing is done while the program is interrupted

    QVERIFY(received.wait());
    QCOMPARE(received.size(), 1);
}

void tst_EndSignals::theSecondOneEndsItTheHardWay()
{
    QFETCH(const int, number);
    const EndSignals ends;
    QVERIFY(!isLeftToTheSystem(number));

    ::raise(number);

    QVERIFY(isLeftToTheSystem(number));
}

void tst_EndSignals::whatWasToBeIgnoredStaysIgnored()
{
    std::signal(SIGHUP, SIG_IGN);
    const EndSignals ends;
    QSignalSpy received(&ends, &EndSignals::received);

    ::raise(SIGHUP);
    QCoreApplication::processEvents();

    QCOMPARE(received.size(), 0);
    std::signal(SIGHUP, SIG_DFL);
}

void tst_EndSignals::withoutItTheSystemDecides()
{
    {
        const EndSignals ends;
    }

    QVERIFY(isLeftToTheSystem(SIGTERM) && isLeftToTheSystem(SIGINT));
}

QTEST_GUILESS_MAIN(tst_EndSignals)
#include "tst_endsignals.moc"
