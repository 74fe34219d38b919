// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keys.h"
#include "tests/ui/pages/composer/composerdesk.h"
#include "ui/writing/notechecker.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QTextBlock>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

constexpr int patience = 30'000; // milliseconds, for a machine that has other things to do

/// What only the server finds.
const QString slip = u"the blue robot"_s;

/// The desk with the note to Ana, which says something that the server does not like.
struct OpinionDesk
{
    OpinionDesk()
        : store(acme())
        , desk(store)
    {
        desk.page.open(desk.noteTo(u"ana"_s).id);
        QTextCursor cursor(desk.text().document()->findBlockByNumber(1));
        cursor.movePosition(QTextCursor::EndOfBlock);
        desk.text().setTextCursor(cursor);
        type(u" I liked %1."_s.arg(slip));
    }

    void askAt(const QString &address)
    {
        Preferences wanted = desk.preferences.current();
        wanted.grammarServer = address;
        QVERIFY(desk.preferences.keep(wanted));
    }
    bool isThrough() const { return desk.page.findChild<NoteChecker *>()->isThrough(); }
    bool isUnderlined(const QString &words) const
    {
        const auto marks = desk.text().extraSelections();
        return std::ranges::any_of(
            marks, [&](const auto &mark) { return mark.cursor.selectedText() == words; });
    }

    MemoryStore store;
    Desk desk;
};

} // namespace

// The server is that of the tests of ui/opinion: a real one on this machine; the first part of the
// path says how it behaves.
class TestComposerOpinion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_server.start(u"/usr/bin/python3"_s,
            {u"-u"_s, QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/ui/opinion/server.py")});
        QTRY_VERIFY_WITH_TIMEOUT(m_server.canReadLine(), patience);
        m_port = QString::fromLatin1(m_server.readLine()).trimmed();
    }

    void cleanupTestCase()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

    void nobodyIsAskedUntilTheSeekerNamesAServer()
    {
        OpinionDesk at;
        QTRY_VERIFY_WITH_TIMEOUT(at.isThrough(), patience);
        QVERIFY(!at.isUnderlined(slip));

        at.askAt(address(u"plain"_s));

        QTRY_VERIFY_WITH_TIMEOUT(at.isUnderlined(slip), patience);
        // The only one that ever came.
        const QJsonObject asked = QJsonDocument::fromJson(m_server.readLine()).object();
        QVERIFY(!m_server.canReadLine());
        const QUrlQuery sent(asked[u"body"_s].toString());
        QCOMPARE(sent.queryItems().size(), 2);
        QCOMPARE(sent.queryItemValue(u"language"_s), u"en-GB"_s);
        QVERIFY(sent.hasQueryItem(u"text"_s));
    }

    void whatTheServerFindsStandsBesideOurs()
    {
        OpinionDesk at;
        type(u" You will recieve it."_s);

        at.askAt(address(u"plain"_s));

        QTRY_VERIFY_WITH_TIMEOUT(at.isUnderlined(slip), patience);
        QVERIFY(at.isUnderlined(u"recieve"_s));
    }

    void withoutAServerItsFindingsGo()
    {
        OpinionDesk at;
        at.askAt(address(u"plain"_s));
        QTRY_VERIFY_WITH_TIMEOUT(at.isUnderlined(slip), patience);

        at.askAt({});

        QTRY_VERIFY_WITH_TIMEOUT(!at.isUnderlined(slip), patience);
    }

    void anAnswerAboutAnotherNoteIsNotShown()
    {
        OpinionDesk at;
        at.askAt(address(u"plain"_s));
        QTRY_VERIFY_WITH_TIMEOUT(at.isUnderlined(slip), patience);

        press(Qt::Key_PageDown, Qt::ControlModifier);

        QVERIFY(at.desk.words().startsWith(u"Dear Ms Li,"_s));
        QTRY_VERIFY_WITH_TIMEOUT(at.isThrough(), patience);
        QVERIFY(!at.isUnderlined(slip));
    }

    void aServerThatFailsIsSaidAndTheNoteIsCheckedHere()
    {
        OpinionDesk at;
        type(u" You will recieve it."_s);

        at.askAt(address(u"failing"_s));

        QTRY_VERIFY_WITH_TIMEOUT(at.desk.notice().contains(u"status 500"_s), patience);
        QVERIFY(at.isUnderlined(u"recieve"_s));
    }

private:
    QString address(const QString &kind) const
    {
        return u"http://127.0.0.1:%1/%2"_s.arg(m_port, kind);
    }

    QProcess m_server;
    QString m_port;
};

QTEST_MAIN(TestComposerOpinion)
#include "tst_composeropinion.moc"
