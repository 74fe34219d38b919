// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance/instancedoor.h"
#include "app/instance/instancelock.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <vector>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A session whose folder is the test's.
struct InstanceSession
{
    InstanceSession()
    {
        ::umask(0077);
        ::chmod(folder.path().toLocal8Bit().constData(), 0700);
        qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
        place = *instancePlace(folder.filePath(u"search.db"_s));
    }

    const QTemporaryDir folder;
    InstancePlace place;
};

/// Asks from a program's second thread, as the door stands in the first.
Result<void> asked(const QString &socket, const InstanceRequest &request)
{
    std::optional<Result<void>> result;
    const std::unique_ptr<QThread> other(
        QThread::create([&] { result = handOver(socket, request); }));
    other->start();
    while (!other->isFinished())
        QTest::qWait(5);
    return *result;
}

/// Another program of the user's that found the socket.
class RawGuest final
{
public:
    explicit RawGuest(const QString &socket)
        : m_socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0))
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, socket.toLocal8Bit().constData(), sizeof address.sun_path);
        ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    }
    ~RawGuest() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(RawGuest)

    /// As much as the other side lets it.
    void say(const QByteArray &bytes)
    {
        ::send(m_socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
    }

    bool isShownOut()
    {
        std::array<char, 64> answer = {};
        const ssize_t count = ::recv(m_socket, answer.data(), answer.size(), 0);
        return count == 0 || (count < 0 && errno == ECONNRESET);
    }

private:
    const int m_socket;
};

/// Takes the lock in a program of its own, and ends that as it stands: killed.
bool childTakesAndIsKilled(const QString &lock)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const auto taken = InstanceLock::take(lock);
        ::kill(::getpid(), taken && *taken ? SIGKILL : SIGTERM);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

} // namespace

class tst_InstanceDoor final : public QObject
{
    Q_OBJECT

private slots:
    void onePlaceForOneDatabase();
    void theFolderIsTheUsersAlone();
    void onlyOneHasTheLock();
    void aKilledProgramLeavesNoLock();
    void ofTwentyThatStartAtOnceOneWins();
    void whatIsHandedOverArrives();
    void aLeftoverSocketIsReplaced();
    void whoDoesNotAnswerIsReported();
    void hostileGuestsAreShownOut_data();
    void hostileGuestsAreShownOut();
    void aSilentGuestDoesNotKeepTheDoor();
};

void tst_InstanceDoor::onePlaceForOneDatabase()
{
    const InstanceSession session;
    const QString path = session.folder.filePath(u"search.db"_s);

    QCOMPARE(*instancePlace(session.folder.path() + u"/./search.db"_s), *instancePlace(path));
    QVERIFY(*instancePlace(session.folder.filePath(u"other.db"_s)) != *instancePlace(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.link(session.folder.filePath(u"link.db"_s)));
    QCOMPARE(*instancePlace(session.folder.filePath(u"link.db"_s)), *instancePlace(path));
    QCOMPARE(*instancePlace(path), session.place);
    QVERIFY(!session.place.lock.contains(u"search"_s));
}

void tst_InstanceDoor::theFolderIsTheUsersAlone()
{
    const InstanceSession session;
    const auto lock = InstanceLock::take(session.place.lock);
    InstanceDoor door;
    QVERIFY(door.open(session.place.socket));

    for (const QString &path : {session.place.lock, session.place.socket}) {
        struct stat there = {};
        QCOMPARE(::stat(path.toLocal8Bit().constData(), &there), 0);
        QCOMPARE(there.st_mode & 0077, 0U);
    }
    const QString folder = QFileInfo(session.place.lock).path();
    ::chmod(folder.toLocal8Bit().constData(), 0755);
    QVERIFY(!instancePlace(u"/x/search.db"_s));
}

void tst_InstanceDoor::onlyOneHasTheLock()
{
    const InstanceSession session;

    auto first = InstanceLock::take(session.place.lock);
    QVERIFY(first && *first);
    const auto second = InstanceLock::take(session.place.lock);
    QVERIFY(second && !*second);
    first->reset();
    const auto third = InstanceLock::take(session.place.lock);
    QVERIFY(third && *third);
}

void tst_InstanceDoor::aKilledProgramLeavesNoLock()
{
    const InstanceSession session;

    QVERIFY(childTakesAndIsKilled(session.place.lock));

    const auto next = InstanceLock::take(session.place.lock);
    QVERIFY(next && *next);
}

void tst_InstanceDoor::ofTwentyThatStartAtOnceOneWins()
{
    const InstanceSession session;
    int gate[2];
    QCOMPARE(::pipe(gate), 0);
    QList<pid_t> children;
    for (int i = 0; i < 20; ++i) {
        children.append(::fork());
        if (children.last() == 0) {
            ::close(gate[1]);
            char byte = 0;
            const auto ready = ::read(gate[0], &byte, 1); // until all stand there
            const auto taken = InstanceLock::take(session.place.lock);
            ::usleep(300000); // as long as the others try
            ::_exit(ready == 0 && taken && *taken ? 1 : 0);
        }
    }
    ::close(gate[0]);
    ::close(gate[1]);

    int winners = 0;
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        winners += WEXITSTATUS(status);
    }

    QCOMPARE(winners, 1);
}

void tst_InstanceDoor::whatIsHandedOverArrives()
{
    const InstanceSession session;
    InstanceDoor door;
    QVERIFY(door.open(session.place.socket));
    QSignalSpy spy(&door, &InstanceDoor::requested);
    const InstanceRequest request{
        .page = u"calendar"_s, .followUp = u"a/b"_s, .files = {u"/tmp/a b.vcf"_s}};

    QVERIFY(asked(session.place.socket, request));
    QVERIFY(asked(session.place.socket, {}));

    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy.at(0).at(0).value<InstanceRequest>(), request);
    QCOMPARE(spy.at(1).at(0).value<InstanceRequest>(), InstanceRequest());
}

void tst_InstanceDoor::aLeftoverSocketIsReplaced()
{
    const InstanceSession session;
    QFile leftover(session.place.socket);
    QVERIFY(leftover.open(QIODevice::WriteOnly));
    leftover.close();

    InstanceDoor door;
    QVERIFY(door.open(session.place.socket));

    QVERIFY(asked(session.place.socket, {}));
}

void tst_InstanceDoor::whoDoesNotAnswerIsReported()
{
    const InstanceSession session;
    QElapsedTimer time;
    time.start();

    const Result<void> result = handOver(session.place.socket, {});

    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Access);
    QVERIFY(time.elapsed() < 8000);
}

void tst_InstanceDoor::hostileGuestsAreShownOut_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("an endless line") << QByteArray(10'000'000, 'x');
    QTest::newRow("rubbish") << QByteArray("\0\xff\x80{]\n", 6);
    QTest::newRow("another program's request") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("two requests") << QByteArray("{}\n{}\n");
}

void tst_InstanceDoor::hostileGuestsAreShownOut()
{
    QFETCH(QByteArray, bytes);
    const InstanceSession session;
    InstanceDoor door;
    QVERIFY(door.open(session.place.socket));
    QSignalSpy spy(&door, &InstanceDoor::requested);

    RawGuest guest(session.place.socket);
    guest.say(bytes);

    QTRY_VERIFY(guest.isShownOut());
    QVERIFY(spy.isEmpty());
    QVERIFY(asked(session.place.socket, {}));
    QCOMPARE(spy.size(), 1);
}

void tst_InstanceDoor::aSilentGuestDoesNotKeepTheDoor()
{
    const InstanceSession session;
    InstanceDoor door;
    QVERIFY(door.open(session.place.socket));
    QSignalSpy spy(&door, &InstanceDoor::requested);
    std::vector<std::unique_ptr<RawGuest>> silent;
    for (int i = 0; i < 20; ++i)
        silent.push_back(std::make_unique<RawGuest>(session.place.socket));

    QVERIFY(asked(session.place.socket, {}));

    QCOMPARE(spy.size(), 1);
    for (const std::unique_ptr<RawGuest> &guest : silent)
        QTRY_VERIFY(guest->isShownOut());
}

QTEST_GUILESS_MAIN(tst_InstanceDoor)
#include "tst_instancedoor.moc"
