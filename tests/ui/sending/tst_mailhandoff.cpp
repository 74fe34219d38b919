// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/mailhandoff.h"

#include <QDesktopServices>
#include <QFile>
#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

const MailHead head{.fromName = u"Sam Taylor"_s,
    .fromAddress = u"sam@example.org"_s,
    .toName = u"Ana Núñez"_s,
    .toAddress = u"ana@acme.example"_s,
    .date = QDateTime(QDate(2026, 5, 28), QTime(10, 42), Qt::UTC)};

Letter letterOf(const QString &text)
{
    return {.subject = u"Thank you"_s, .body = richTextOf({text})};
}

} // namespace

/// Stands for the mail program: takes what the system would open.
class TestMailHandOff : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void take(const QUrl &url) { m_taken = url; }

private Q_SLOTS:
    void init()
    {
        m_taken.clear();
        QDesktopServices::setUrlHandler(u"mailto"_s, this, "take");
        QDesktopServices::setUrlHandler(u"file"_s, this, "take");
    }

    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(u"mailto"_s);
        QDesktopServices::unsetUrlHandler(u"file"_s);
    }

    void aShortNoteGoesByItsAddress()
    {
        MailHandOff mail;

        QVERIFY(mail.handOver(letterOf(u"Dear Ana,"_s), head));

        QCOMPARE(m_taken.scheme(), u"mailto"_s);
        QCOMPARE(m_taken.path(), u"ana@acme.example"_s);
    }

    void aLongNoteGoesAsAMessageOnlyItsOwnerMayRead()
    {
        MailHandOff mail;

        QVERIFY(mail.handOver(letterOf(QString(3000, u'a')), head));

        QFile file(m_taken.toLocalFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("To: "));
        const auto others = QFile::ReadGroup | QFile::ReadOther;
        QCOMPARE(file.permissions() & others, QFile::Permissions());
    }

    void whereNothingCanBeSentItSaysSo()
    {
        MailHandOff mail;

        QVERIFY(!mail.handOver(letterOf(QString(3000, u'a')), {}));
    }

private:
    QUrl m_taken;
};

QTEST_MAIN(TestMailHandOff)
#include "tst_mailhandoff.moc"
