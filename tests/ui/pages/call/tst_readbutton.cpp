// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/call/readbutton.h"

#include "tests/support/handvoice.h"

#include <QSignalSpy>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

/// Two buttons over one voice, as on the sheet.
struct Buttons
{
    Buttons()
    {
        voicemail.setLanguage(british);
        row.show();
    }

    HandVoice voice;
    QString words = u" Hello, it is Sam. "_s;
    QWidget row;
    ReadButton script{voice, u"Script"_s, [] { return u"Good morning."_s; }, &row};
    ReadButton voicemail{voice, u"Voicemail"_s, [this] { return words; }, &row};
};

} // namespace

class tst_ReadButton final : public QObject
{
    Q_OBJECT

private slots:
    void theWordsAreReadAsTheyStand();
    void theSameButtonStopsThem();
    void onlyOneTextIsReadAtATime();
    void atTheEndItCanBeReadAgain();
    void noWordsAreNotRead();
    void aVoiceThatFailsSaysWhy();
    void onlyWhoAskedIsTold();
    void withoutAVoiceItIsNotThere();
};

void tst_ReadButton::theWordsAreReadAsTheyStand()
{
    Buttons both;

    QTest::keyClick(&both.voicemail, Qt::Key_Space);

    QCOMPARE(both.voice.reading(), u"Hello, it is Sam."_s);
    QCOMPARE(both.voice.spoken, british);
    QCOMPARE(both.voicemail.text(), u"Stop reading"_s);
    QCOMPARE(both.voicemail.accessibleName(), u"Voicemail: stop reading"_s);
}

void tst_ReadButton::theSameButtonStopsThem()
{
    Buttons both;
    both.voicemail.click();
    both.words = u"Changed meanwhile."_s;

    both.voicemail.click();

    QVERIFY(both.voice.reading().isEmpty());
    QCOMPARE(both.voicemail.accessibleName(), u"Voicemail: read aloud"_s);
}

void tst_ReadButton::onlyOneTextIsReadAtATime()
{
    Buttons both;
    both.voicemail.click();

    both.script.click();

    QCOMPARE(both.voice.reading(), u"Good morning."_s);
    QCOMPARE(both.script.text(), u"Stop reading"_s);
    QCOMPARE(both.voicemail.text(), u"Read aloud"_s);
}

void tst_ReadButton::atTheEndItCanBeReadAgain()
{
    Buttons both;
    both.script.click();

    both.voice.come();

    QCOMPARE(both.script.text(), u"Read aloud"_s);
}

void tst_ReadButton::noWordsAreNotRead()
{
    Buttons both;
    both.words = u" \n"_s;

    both.voicemail.click();

    QVERIFY(both.voice.reading().isEmpty());
}

void tst_ReadButton::aVoiceThatFailsSaysWhy()
{
    Buttons both;
    const QSignalSpy refused(&both.script, &ReadButton::refused);
    both.script.click();

    Q_EMIT both.voice.failed(u"Connection refused"_s);

    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].toString(),
        u"The voice of this computer does not answer: Connection refused"_s);
}

void tst_ReadButton::onlyWhoAskedIsTold()
{
    Buttons both;
    const QSignalSpy refused(&both.voicemail, &ReadButton::refused);
    both.script.click();

    Q_EMIT both.voice.failed({});

    QVERIFY(refused.isEmpty());
}

void tst_ReadButton::withoutAVoiceItIsNotThere()
{
    HandVoice none;
    none.hasVoice = false;
    QWidget row;
    const ReadButton button(
        none, u"Script"_s, [] { return QString(); }, &row);
    row.show();

    QVERIFY(!button.isVisibleTo(&row));
}

QTEST_MAIN(tst_ReadButton)
#include "tst_readbutton.moc"
