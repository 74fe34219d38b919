// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/letters/letterworld.h"

#include "core/letters/lettertemplate.h"

#include <QRegularExpression>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_LetterWriter final : public QObject
{
    Q_OBJECT

private slots:
    void everyLetterReadsRightWhateverIsKnown_data();
    void everyLetterReadsRightWhateverIsKnown();
    void theThankYouNoteSaysWhatTheInterviewGave();
    void theThankYouNoteSaysNothingThatIsNotKnown();
    void colleaguesGetDifferentNotes();
    void fourPeopleOfOneInterviewReadFourNotes_data();
    void fourPeopleOfOneInterviewReadFourNotes();
    void skillsAreOnlyNamedWhereThePlaybookAsks();
    void aForgottenFactIsOnlyToldToTheOneWhoDecides();
    void aLetterThatIsTooLongLeavesOutWhatMattersLeast();
    void datesFollowTheSeekersRegion();
    void whatGoesByPostNamesTheDay();
    void theNextStepIsOnlyRepeatedWhereItReadsWell_data();
    void theNextStepIsOnlyRepeatedWhereItReadsWell();
    void aPromiseThatPassedIsAskedAfter();
    void aCallThatDidNotComeIsNoReproach();
    void theLetterFitsTheChannel_data();
    void theLetterFitsTheChannel();
    void aFollowUpWithoutALetterIsAnError();
    void aLetterThatDoesNotExistIsAnError();
    void datesAreSpelledAsTheSeekerChose();
};

namespace {

QString textOf(const LetterWorld &world, const QString &name = {})
{
    const Result<Letter> letter = writeLetter(world.request(name));
    return letter ? letter->subject + u'\n' + bodyText(*letter) : toString(letter.error());
}

/// Who reads it, when, how and after what kind of interview.
void vary(LetterWorld &world, int variation)
{
    world.playbook.skills
        = variation % 2 == 0 ? SkillsInNotes::WithKeywords : SkillsInNotes::LeftOut;
    world.followUp.channel = variation % 3 == 0 ? Channel::Post : Channel::Email;
    if (!world.followUp.contact.isEmpty())
        world.followUp.contact = world.dossier.contacts.at(variation / 2 % 4).id;
    if (!world.opportunity().interviews.isEmpty())
        world.interview().form = static_cast<InterviewForm>(variation / 3 % 3);
    world.today = QDate(2026, 5, 27).addDays((variation % 5) * (variation % 7));
}

bool isSpoken(const QString &name)
{
    return name == u"call-script"_s || name == u"voicemail"_s;
}

/// The first paragraph that is no clean text; empty if all are.
QString flawInText(const Letter &letter)
{
    static const QRegularExpression flaw(
        uR"([{}<>\[\]]|  |\s[,.;:?!]|[,;.][,.;]|,$|\b(the|a|about|in|on) (the|a|on|at|about)\b)"_s);
    static const QRegularExpression lowerStart(uR"((^|[.?!] )[a-z])"_s);
    for (const QString &paragraph : QStringList{letter.subject + u'.'} + textsOf(letter.body)) {
        QString text = paragraph;
        text.remove(u"about the "_s).remove(u"in the "_s).remove(u"on the "_s);
        if (flaw.match(text).hasMatch() || lowerStart.match(paragraph).hasMatch()
            || !u".?!"_s.contains(paragraph.back()))
            return paragraph;
    }
    return {};
}

/// What a letter lacks to be one; empty if nothing.
QString flawInLetter(const Letter &letter)
{
    if (letter.subject.isEmpty())
        return u"subject"_s;
    if (!letter.salutation.startsWith(u"Dear "_s) || !letter.salutation.endsWith(u','))
        return u"salutation"_s;
    if (!letter.closing.endsWith(u','))
        return u"closing"_s;
    if (letter.signature != u"Sam Taylor"_s)
        return u"signature"_s;
    if (words(letter) < fewestWords || words(letter) > mostWords)
        return u"%1 words"_s.arg(words(letter));
    return flawInText(letter);
}

} // namespace

void tst_LetterWriter::everyLetterReadsRightWhateverIsKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("tone");
    QTest::addColumn<int>("from");

    int from = 0;
    QCOMPARE(builtInLetterNames().size(), 13);
    for (const QString &name : builtInLetterNames()) {
        for (const QString &tone : {u"warm"_s, u"formal"_s, u"brief"_s, u"unheard-of"_s})
            QTest::addRow("%s, %s", qPrintable(name), qPrintable(tone)) << name << tone << from++;
    }
}

void tst_LetterWriter::everyLetterReadsRightWhateverIsKnown()
{
    QFETCH(const QString, name);
    QFETCH(const QString, tone);
    QFETCH(const int, from);

    // 37 is prime to 1024: over the rows, all that can be missing is missing with all else.
    for (int variation = from; variation < 52 * 64; variation += 52) {
        LetterWorld world = worldWithout(variation * 37 % 1024);
        vary(world, variation);
        world.playbook.tone = tone;

        const Result<Letter> letter = writeLetter(world.request(name));

        QVERIFY2(letter, letter ? "" : qPrintable(toString(letter.error())));
        const QString flaw = isSpoken(name) ? flawInText(*letter) : flawInLetter(*letter);
        QVERIFY2(flaw.isEmpty(),
            qPrintable(
                u"%1: %2: %3\n%4"_s.arg(variation).arg(flaw, letter->subject, bodyText(*letter))));
    }
}

void tst_LetterWriter::theThankYouNoteSaysWhatTheInterviewGave()
{
    const Result<Letter> letter = writeLetter(richWorld().request());

    QVERIFY(letter);
    const QString body = bodyText(*letter);
    QCOMPARE(letter->subject, u"Thank you for our conversation about the data analyst position"_s);
    QCOMPARE(letter->salutation, u"Dear Ms Núñez,"_s);
    QCOMPARE(letter->date, u"28 May 2026"_s);
    QCOMPARE(letter->senderLines, QStringList({u"Sam Taylor"_s, u"sam.taylor@example.org"_s}));
    QVERIFY(body.contains(u"Thank you for taking the time yesterday to talk with me about the data "
                          u"analyst position at Acme Robotics."_s));
    QVERIFY(body.contains(u"warehouse robots and the Hull pilot"_s));
    QVERIFY(body.contains(u"Tom Okafor was most helpful; please pass on my thanks."_s));
    QVERIFY(body.contains(u"Marie Dubois"_s));
    QVERIFY(body.contains(
        u"One thing I did not mention: the Tableau certificate, finished in March."_s));
    QVERIFY(body.contains(u"I have noted the next step: the panel meets on the 3rd."_s));
    QVERIFY(body.contains(
        u"I look forward to hearing from you by Friday, 5 June, as you kindly said."_s));
    QVERIFY(body.endsWith(u"Yours sincerely,\n\nSam Taylor"_s));
}

void tst_LetterWriter::theThankYouNoteSaysNothingThatIsNotKnown()
{
    const Result<Letter> letter = writeLetter(sparseWorld().request());

    QVERIFY(letter);
    const QString body = bodyText(*letter);
    QCOMPARE(letter->subject, u"Thank you for our conversation"_s);
    QCOMPARE(letter->salutation, u"Dear hiring team,"_s);
    QCOMPARE(letter->closing, u"Yours faithfully,"_s);
    QVERIFY(body.contains(u"about working at Acme Robotics."_s));
    QVERIFY(body.contains(u"I look forward to hearing from you."_s));
    QVERIFY(!body.contains(u"did not mention"_s));
    QVERIFY(!body.contains(u"next step"_s));
}

void tst_LetterWriter::colleaguesGetDifferentNotes()
{
    LetterWorld world = richWorld();
    const Result<Letter> first = writeLetter(world.request());

    world.followUp.contact = {u"david"_s};
    const Result<Letter> second = writeLetter(world.request());

    QVERIFY(first && second);
    QCOMPARE(second->salutation, u"Dear David Li,"_s);
    QVERIFY(bodyText(*second).contains(u"the Hull pilot and warehouse robots"_s));
    for (const QString &paragraph : textsOf(second->body))
        QVERIFY2(!textsOf(first->body).contains(paragraph), qPrintable(paragraph));
}

void tst_LetterWriter::fourPeopleOfOneInterviewReadFourNotes_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QString>("tone");
    QTest::addColumn<Role>("role");

    for (const QString &tone : {u"warm"_s, u"formal"_s, u"brief"_s}) {
        QTest::newRow(qPrintable(u"interviewers, "_s + tone))
            << u"thank-you.interviewer"_s << tone << Role::Interviewer;
        QTest::newRow(qPrintable(u"helpers, "_s + tone))
            << u"thank-you.helper"_s << tone << Role::Helper;
        QTest::newRow(qPrintable(u"met, "_s + tone)) << u"thank-you.helper"_s << tone << Role::Met;
    }
}

void tst_LetterWriter::fourPeopleOfOneInterviewReadFourNotes()
{
    QFETCH(const QString, letter);
    QFETCH(const QString, tone);
    QFETCH(const Role, role);
    LetterWorld world = richWorld();
    world.playbook.tone = tone;
    for (Attendance &attendance : world.interview().met)
        attendance = {attendance.contact, role, role == Role::Interviewer && attendance.isMain};
    for (const bool hasTopics : {true, false}) {
        if (!hasTopics)
            world.interview().topics.clear();
        QStringList said;
        for (const QString &id : {u"ana"_s, u"david"_s, u"tom"_s, u"marie"_s}) {
            world.followUp.contact = {id};
            const Result<Letter> note = writeLetter(world.request(letter));
            QVERIFY2(note, note ? "" : qPrintable(toString(note.error())));
            QVERIFY(note->body.paragraphs.size() >= 2);
            for (const QString &paragraph : textsOf(note->body).mid(0, 2)) {
                QVERIFY2(!said.contains(paragraph), qPrintable(paragraph));
                said.append(paragraph);
            }
        }
    }
}

void tst_LetterWriter::skillsAreOnlyNamedWhereThePlaybookAsks()
{
    LetterWorld world = richWorld();

    QVERIFY(!textOf(world).contains(u"skills"_s));
    world.playbook.skills = SkillsInNotes::WithKeywords;

    QVERIFY(textOf(world).contains(u"my skills and experience"_s));
}

void tst_LetterWriter::aForgottenFactIsOnlyToldToTheOneWhoDecides()
{
    LetterWorld world = richWorld();
    world.interview().forgot = {u"I speak Welsh."_s, u"The Tableau certificate"_s};

    QVERIFY(textOf(world).contains(
        u"Two things I did not mention: I speak Welsh; and the Tableau certificate."_s));
    world.followUp.contact = {u"david"_s};

    QVERIFY(!textOf(world).contains(u"Welsh"_s));
}

void tst_LetterWriter::aLetterThatIsTooLongLeavesOutWhatMattersLeast()
{
    LetterWorld world = richWorld();
    world.playbook.skills = SkillsInNotes::WithKeywords;
    world.opportunity().position
        = u"Senior lead analyst for the data of the northern and eastern regions"_s;
    world.opportunity().employer = u"The Royal and Ancient Society of Robotics and Machines"_s;
    world.interview().topics = {u"one two three four five six seven eight"_s,
        u"nine ten eleven twelve thirteen fourteen fifteen sixteen"_s};
    world.interview().forgot = {u"one two three four five six seven eight nine ten eleven twelve"_s,
        u"two two three four five six seven eight nine ten eleven twelve"_s};
    world.dossier.contacts += {.id = {u"lee"_s}, .given = u"Lee"_s, .family = u"Wong"_s};
    world.interview().met += {{u"lee"_s}, Role::Helper};

    const Result<Letter> letter = writeLetter(world.request());

    QVERIFY(letter);
    QVERIFY(words(*letter) <= mostWords);
    QVERIFY(bodyText(*letter).contains(u"by Friday, 5 June"_s));
    QVERIFY(!bodyText(*letter).contains(u"next step"_s));
}

void tst_LetterWriter::datesFollowTheSeekersRegion()
{
    LetterWorld world = richWorld();
    world.dossier.seeker.region = u"US-CA"_s;

    const Result<Letter> letter = writeLetter(world.request());

    QVERIFY(letter);
    QCOMPARE(letter->date, u"May 28, 2026"_s);
    QCOMPARE(letter->closing, u"Sincerely,"_s);
    QVERIFY(bodyText(*letter).contains(u"by Friday, June 5, as you kindly said"_s));
}

void tst_LetterWriter::whatGoesByPostNamesTheDay()
{
    LetterWorld world = richWorld();
    world.followUp.channel = Channel::Post;

    const Result<Letter> letter = writeLetter(world.request());

    QVERIFY(letter);
    QVERIFY(bodyText(*letter).contains(u"taking the time on 27 May to talk"_s));
    QCOMPARE(letter->senderLines.size(), 5);
    QCOMPARE(letter->recipientLines,
        QStringList({u"Ms Ana Núñez"_s, u"Head of Analytics"_s, u"Acme Robotics"_s,
            u"4 Canal Wharf"_s, u"Leeds LS11 5PS"_s}));
    QVERIFY(toPlainText(*letter).startsWith(u"Sam Taylor\n12 Mill Lane\n"_s));
}

void tst_LetterWriter::theNextStepIsOnlyRepeatedWhereItReadsWell_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("repeated");

    const QString noted = u"I have noted the next step: %1."_s;
    const QString thanked = u"Thank you, too, for explaining the next step to me."_s;
    QTest::newRow("a thing") << u"Second interview with the panel"_s
                             << noted.arg(u"second interview with the panel"_s);
    QTest::newRow("the first clause") << u"The panel meets on the 3rd. Then they write."_s
                                      << noted.arg(u"the panel meets on the 3rd"_s);
    QTest::newRow("about me") << u"They will call me"_s << thanked;
    QTest::newRow("about the reader") << u"Ms Núñez will write"_s << thanked;
    QTest::newRow("too long") << u"one two three four five six seven eight nine ten a b c d e f"_s
                              << thanked;
}

void tst_LetterWriter::theNextStepIsOnlyRepeatedWhereItReadsWell()
{
    QFETCH(const QString, said);
    QFETCH(const QString, repeated);
    LetterWorld world = richWorld();
    world.interview().nextStep = said;

    const QString text = textOf(world);

    QVERIFY2(text.contains(repeated), qPrintable(text));
}

void tst_LetterWriter::aPromiseThatPassedIsAskedAfter()
{
    LetterWorld world = richWorld();
    world.today = QDate(2026, 6, 8);

    const QString text = textOf(world, u"promise-inquiry"_s);

    QVERIFY2(text.contains(u"I understood that I might expect an answer by Friday, 5 June."_s),
        qPrintable(text));
    QVERIFY(text.contains(u"on 27 May"_s));

    world.opportunity().log = {{.at = {QDate(2026, 6, 6)},
        .outcome = LogOutcome::NewPromise,
        .newPromise = QDate(2026, 6, 7)}};

    QVERIFY(textOf(world, u"promise-inquiry"_s).contains(u"by Sunday, 7 June"_s));
}

void tst_LetterWriter::aCallThatDidNotComeIsNoReproach()
{
    LetterWorld world = richWorld();
    world.followUp.kind = LogKind::Callback;
    world.followUp.letter = u"call-script"_s;
    world.opportunity().log = {{.at = {QDate(2026, 5, 27)},
        .outcome = LogOutcome::CallbackAgreed,
        .callbackAt = {QDate(2026, 5, 27), QTime(15, 30)},
        .callbackBy = CallbackBy::Employer}};

    const QString text = textOf(world);

    QVERIFY2(
        text.contains(u"We had planned to speak on the phone yesterday at 15:30 about the data "
                      u"analyst position, and I am sorry that we did not reach each other."_s),
        qPrintable(text));
}

void tst_LetterWriter::theLetterFitsTheChannel_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<int>("channel");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");

    const auto row = [](const char *what, const QString &letter, Channel channel, LogKind kind,
                         const QString &name) {
        QTest::newRow(what) << letter << int(channel) << int(kind) << name;
    };
    row("a letter by post", u"stay-in-touch"_s, Channel::Post, LogKind::Inquiry,
        u"stay-in-touch"_s);
    row("a letter on the phone", u"stay-in-touch"_s, Channel::Phone, LogKind::Inquiry,
        u"call-script"_s);
    row("voicemail", u"voicemail"_s, Channel::Phone, LogKind::Call, u"voicemail"_s);
    row("a call in writing", u"call-script"_s, Channel::Email, LogKind::Call, u"week-inquiry"_s);
    row("a missed call in writing", u"call-script"_s, Channel::Email, LogKind::Callback,
        u"they-did-not-call"_s);
    row("none", QString(), Channel::Email, LogKind::Task, QString());
}

void tst_LetterWriter::theLetterFitsTheChannel()
{
    QFETCH(const QString, letter);
    QFETCH(const int, channel);
    QFETCH(const int, kind);
    QFETCH(const QString, name);

    const FollowUp followUp{.id = {u"f"_s},
        .channel = static_cast<Channel>(channel),
        .kind = static_cast<LogKind>(kind),
        .letter = letter};

    QCOMPARE(letterNameFor(followUp), name);
}

void tst_LetterWriter::aFollowUpWithoutALetterIsAnError()
{
    LetterWorld world = richWorld();
    world.followUp.letter.clear();
    QVERIFY(!writeLetter(world.request()));

    world = richWorld();
    world.followUp.opportunity = {u"nowhere"_s};
    QVERIFY(!writeLetter(world.request()));
}

void tst_LetterWriter::aLetterThatDoesNotExistIsAnError()
{
    const Result<Letter> letter = writeLetter(richWorld().request(u"../thank-you"_s));

    QVERIFY(!letter);
    QVERIFY(letter.error().expected.contains(u"thank-you.helper"_s));
}

void tst_LetterWriter::datesAreSpelledAsTheSeekerChose()
{
    LetterWorld world = richWorld();
    LetterRequest request = world.request();
    request.style.dates = LetterDates::MonthFirst;

    const Result<Letter> letter = writeLetter(request);

    QCOMPARE(letter->date, u"May 28, 2026"_s);
    QCOMPARE(letter->language, u"en-GB"_s);
    const QString body = bodyText(*letter);
    QVERIFY2(!body.contains(u"5 June"_s), qPrintable(body));
}

QTEST_GUILESS_MAIN(tst_LetterWriter)
#include "tst_letterwriter.moc"
