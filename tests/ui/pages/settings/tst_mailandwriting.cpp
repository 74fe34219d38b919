// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keys.h"
#include "ui/pages/settings/mailsection.h"
#include "ui/pages/settings/writingsection.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One section over preferences in a file, shown.
template<typename Section>
struct Shown
{
    Shown()
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , preferences(settings)
        , section(preferences)
    {
        section.resize(700, 600);
        section.show();
        QVERIFY(QTest::qWaitForWindowActive(&section));
    }

    template<typename Part>
    Part *part(const QString &name)
    {
        return section.template findChild<Part *>(name);
    }

    void write(const QString &name, const QString &text)
    {
        part<QLineEdit>(name)->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        type(text);
    }

    QStringList words()
    {
        QStringList words;
        auto *list = part<QListWidget>(u"ownWords"_s);
        for (int row = 0; row < list->count(); ++row)
            words.append(list->item(row)->text());
        return words;
    }

    const QTemporaryDir folder;
    QSettings settings;
    PreferenceFile preferences;
    Section section;
};

} // namespace

class tst_MailAndWriting final : public QObject
{
    Q_OBJECT

private slots:
    void aNoteIsHandedOverAsChosen();
    void anotherEnglishIsKept();
    void aWordIsAddedInItsPlace();
    void whatIsNoWordIsPointedAt_data();
    void whatIsNoWordIsPointedAt();
    void aWordRemovedCanBeAddedAgainAtOnce();
    void aWordAddedElsewhereIsShown();
    void noServerIsAskedUnlessOneIsNamed();
    void whereLettersGoIsSaid_data();
    void whereLettersGoIsSaid();
    void whatIsNoAddressIsNotKept();
    void everyFieldHasItsLabel();
};

void tst_MailAndWriting::aNoteIsHandedOverAsChosen()
{
    Shown<MailSection> shown;
    QCOMPARE(shown.preferences.current().mail, MailPreferences{});

    shown.part<QComboBox>(u"handOver"_s)->setFocus();
    press(Qt::Key_Down);
    tabTo(u"attachPdf"_s);
    press(Qt::Key_Space);

    const MailPreferences wanted{.handOver = MailHandOver::File, .attachesPdf = true};
    QCOMPARE(shown.preferences.current().mail, wanted);
    QCOMPARE(PreferenceFile(shown.settings).current().mail, wanted);
}

void tst_MailAndWriting::anotherEnglishIsKept()
{
    Shown<WritingSection> shown;

    shown.part<QComboBox>(u"letterEnglish"_s)->setFocus();
    press(Qt::Key_End);

    QCOMPARE(shown.preferences.current().letterEnglish, LetterEnglish::American);
    QCOMPARE(PreferenceFile(shown.settings).current().letterEnglish, LetterEnglish::American);
}

void tst_MailAndWriting::aWordIsAddedInItsPlace()
{
    Shown<WritingSection> shown;

    for (const QString &word : {u"Zwickau"_s, u" onboarding "_s, u"Ábel"_s, u"onboarding"_s}) {
        shown.write(u"ownWord"_s, word);
        press(Qt::Key_Return);
    }

    QCOMPARE(shown.words(), (QStringList{u"Ábel"_s, u"onboarding"_s, u"Zwickau"_s}));
    QCOMPARE(shown.preferences.current().ownWords, shown.words());
    QCOMPARE(PreferenceFile(shown.settings).current().ownWords, shown.words());
    QVERIFY(shown.part<QLineEdit>(u"ownWord"_s)->text().isEmpty());
}

void tst_MailAndWriting::whatIsNoWordIsPointedAt_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("nothing") << QString();
    QTest::newRow("two words") << u"New York"_s;
    QTest::newRow("a number") << u"2026"_s;
}

void tst_MailAndWriting::whatIsNoWordIsPointedAt()
{
    QFETCH(const QString, typed);
    Shown<WritingSection> shown;

    shown.write(u"ownWord"_s, typed);
    shown.part<QAbstractButton>(u"addOwnWord"_s)->setFocus();
    press(Qt::Key_Space);

    QVERIFY(shown.words().isEmpty());
    QVERIFY(!shown.part<QLineEdit>(u"ownWord"_s)->accessibleDescription().isEmpty());
    shown.write(u"ownWord"_s, u"Leeds"_s);
    QVERIFY(shown.part<QLineEdit>(u"ownWord"_s)->accessibleDescription().isEmpty());
}

void tst_MailAndWriting::aWordRemovedCanBeAddedAgainAtOnce()
{
    Shown<WritingSection> shown;
    for (const QString &word : {u"Acme"_s, u"Globex"_s}) {
        shown.write(u"ownWord"_s, word);
        press(Qt::Key_Return);
    }
    shown.part<QListWidget>(u"ownWords"_s)->setFocus();
    press(Qt::Key_Home);

    press(Qt::Key_Delete);
    QCOMPARE(shown.preferences.current().ownWords, QStringList{u"Globex"_s});
    tabTo(u"removeOwnWord"_s);
    press(Qt::Key_Space);
    QVERIFY(shown.preferences.current().ownWords.isEmpty());
    QVERIFY(!shown.part<QAbstractButton>(u"removeOwnWord"_s)->isEnabled());

    shown.part<QLineEdit>(u"ownWord"_s)->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(shown.preferences.current().ownWords, QStringList{u"Globex"_s});
}

void tst_MailAndWriting::aWordAddedElsewhereIsShown()
{
    Shown<WritingSection> shown;
    Preferences preferences = shown.preferences.current();
    preferences.ownWords = {u"Kowalczyk"_s};

    QVERIFY(shown.preferences.keep(preferences));

    QCOMPARE(shown.words(), QStringList{u"Kowalczyk"_s});
}

void tst_MailAndWriting::noServerIsAskedUnlessOneIsNamed()
{
    Shown<WritingSection> shown;

    QVERIFY(shown.preferences.current().grammarServer.isEmpty());
    QVERIFY(shown.part<QLabel>(u"whatIsSent"_s)->text().contains(u"nothing is sent anywhere"_s));
}

void tst_MailAndWriting::whereLettersGoIsSaid_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("said");

    QTest::newRow("this machine") << u"http://localhost:8081"_s
                                  << u"and its language go to a program on this machine"_s;
    QTest::newRow("a server, in secret")
        << u"https://check.example.org/v2"_s
        << u"its language are sent to https://check.example.org/v2 while"_s;
    QTest::newRow("a server, for all to read")
        << u"http://check.example.org"_s << u"others in the network can read it"_s;
}

void tst_MailAndWriting::whereLettersGoIsSaid()
{
    QFETCH(const QString, address);
    QFETCH(const QString, said);
    Shown<WritingSection> shown;

    shown.write(u"grammarServer"_s, address);
    press(Qt::Key_Tab);

    QCOMPARE(shown.preferences.current().grammarServer, address);
    QVERIFY2(shown.part<QLabel>(u"whatIsSent"_s)->text().contains(said),
        qPrintable(shown.part<QLabel>(u"whatIsSent"_s)->text()));
    shown.write(u"grammarServer"_s, {});
    shown.section.keep();
    QVERIFY(shown.preferences.current().grammarServer.isEmpty());
}

void tst_MailAndWriting::whatIsNoAddressIsNotKept()
{
    Shown<WritingSection> shown;

    shown.write(u"grammarServer"_s, u"my server"_s);
    shown.section.keep();

    QVERIFY(shown.preferences.current().grammarServer.isEmpty());
    QVERIFY(shown.part<QLineEdit>(u"grammarServer"_s)
                ->accessibleDescription()
                .contains(u"http://localhost:8081"_s));
}

void tst_MailAndWriting::everyFieldHasItsLabel()
{
    Shown<MailSection> mail;
    Shown<WritingSection> writing;
    const auto isNamed = [](const QWidget *widget) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
    };
    for (const QWidget *section :
        {static_cast<QWidget *>(&mail.section), static_cast<QWidget *>(&writing.section)}) {
        for (const QWidget *widget : section->findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith(u"qt_"_s)
                && widget->isVisible())
                QVERIFY2(isNamed(widget), qPrintable(widget->objectName()));
        }
    }
}

QTEST_MAIN(tst_MailAndWriting)
#include "tst_mailandwriting.moc"
