// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter.h"
#include "core/richtext/richplain.h"
#include "ui/pages/composer/note/arrival.h"
#include "ui/pages/composer/note/notedraft.h"
#include "ui/pages/composer/note/recipients.h"
#include "ui/sending/notefile.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

class TestComposerWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditedTextFindsItsPartsAgain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("salutation");
        QTest::addColumn<QStringList>("paragraphs");
        QTest::addColumn<QString>("signature");
        QTest::newRow("as written")
            << u"Dear Ana,\n\nOne.\n\nTwo.\n\nYours,\n\nSam"_s << u"Dear Ana,"_s
            << QStringList{u"One."_s, u"Two."_s} << u"Sam"_s;
        QTest::newRow("more blank lines") << u"\nDear Ana,\n\n \n\nOne.\n\nYours,\n\n\nSam\n\n"_s
                                          << u"Dear Ana,"_s << QStringList{u"One."_s} << u"Sam"_s;
        QTest::newRow("a line break within")
            << u"Dear Ana,\n\nOne\nmore.\n\nYours,\n\nSam"_s << u"Dear Ana,"_s
            << QStringList{u"One\nmore."_s} << u"Sam"_s;
        QTest::newRow("too few parts")
            << u"Thanks!\n\nSam"_s << QString() << QStringList{u"Thanks!"_s, u"Sam"_s} << QString();
        QTest::newRow("nothing") << QString() << QString() << QStringList() << QString();
    }

    void anEditedTextFindsItsPartsAgain()
    {
        QFETCH(QString, text);
        QFETCH(QString, salutation);
        QFETCH(QStringList, paragraphs);
        QFETCH(QString, signature);

        const Letter letter
            = withReadersPart({.name = u"thank-you.interviewer"_s}, fromPlainText(text));

        QCOMPARE(letter.salutation, salutation);
        QCOMPARE(textsOf(letter.body), paragraphs);
        QCOMPARE(letter.signature, signature);
        QCOMPARE(withReadersPart(letter, fromPlainText(bodyText(letter))), letter);
    }

    void aFileNameNamesDayCompanyAndPerson_data()
    {
        QTest::addColumn<QString>("employer");
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Acme Robotics"_s << u"Ana Núñez"_s
                               << u"2026-05-28-Acme-Robotics-Ana-Núñez.pdf"_s;
        QTest::newRow("hostile") << u"../a/b\\c:d"_s << u"-- .."_s << u"2026-05-28-a-b-c-d.pdf"_s;
        QTest::newRow("nobody") << u"Acme"_s << QString() << u"2026-05-28-Acme.pdf"_s;
    }

    void aFileNameNamesDayCompanyAndPerson()
    {
        QFETCH(QString, employer);
        QFETCH(QString, person);
        QFETCH(QString, name);

        QCOMPARE(fileNameFor(LetterFormat::Pdf, QDate(2026, 5, 28), employer, person), name);
    }

    void aDraftGivesBackEveryCharacter()
    {
        const NoteDraft note{.letter = u"week-inquiry"_s,
            .tone = u"brief"_s,
            .channel = Channel::Post,
            .text = {{{.runs = {{.text = u"Dear \"Ana\","_s}}},
                {.kind = RichParagraphKind::Bullet,
                    .runs
                    = {{.text = u"…"_s, .isBold = true, .link = u"https://acme.example"_s}}}}},
            .verdict = Verdict::Ready,
            .ignored = {{u"spelling"_s, u"warning"_s, u"Xqzt"_s, u"the"_s, u"of"_s}},
            .passage = NotePassage::HandedOver,
            .passedAt = QDateTime(QDate(2026, 5, 28), QTime(12, 0), Qt::UTC)};

        QCOMPARE(noteFromDraft(toDraft(note)), note);
        QVERIFY(!noteFromDraft(u"{}"_s));
        QVERIFY(!noteFromDraft(toDraft(note).chopped(2)));
    }

    void aDraftOfPlainTextIsStillRead()
    {
        const auto note = noteFromDraft(u"{\"letter\":\"week-inquiry\",\"channel\":\"post\","
                                        "\"text\":\"Dear Ana,\\n\\nOne.\"}"_s);

        QVERIFY(note);
        QCOMPARE(note->text, richTextOf({u"Dear Ana,"_s, u"One."_s}));
    }

    void thePostIsTooLateForTomorrow()
    {
        const Calendar calendar = Calendar::builtIn().value();

        const QList<Arrival> ways
            = arrivals(calendar.region(u"GB-ENG"_s), QDate(2026, 5, 22), QDate(2026, 5, 26));

        QCOMPARE(ways,
            (QList<Arrival>{{.channel = Channel::Email, .on = QDate(2026, 5, 22)},
                {.channel = Channel::Hand, .on = QDate(2026, 5, 26)},
                {.channel = Channel::Post, .on = QDate(2026, 5, 27), .isTooLate = true}}));
    }

    void theNextNoteIsTheNextThatWaits()
    {
        const QList<FollowUp> notes{{.id = {u"a"_s}, .state = State::Due},
            {.id = {u"b"_s}, .state = State::Due}, {.id = {u"c"_s}, .state = State::Done}};

        QCOMPARE(nextToWrite(notes, {u"b"_s})->id.text, u"a"_s);
        QCOMPARE(nextToWrite(notes, {u"c"_s})->id.text, u"a"_s);
        QVERIFY(!nextToWrite(notes.mid(1), {u"b"_s}));
    }
};

QTEST_GUILESS_MAIN(TestComposerWords)
#include "tst_composerwords.moc"
