// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/names.h"
#include "ui/shell/changetext.h"
#include "ui/text/channeltext.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/text/followuptext.h"
#include "ui/text/reasontext.h"
#include "ui/text/statetext.h"

#include <QSet>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 5, 28);

Dossier dossier()
{
    Interview interview{.id = {u"i"_s},
        .start = {QDate(2026, 5, 27), QTime(10, 0)},
        .met
        = {{.contact = {u"ana"_s}, .isMain = true}, {.contact = {u"tom"_s}, .role = Role::Helper}},
        .answerPromisedBy = QDate(2026, 5, 22),
        .gaps = {{.what = u"SQL"_s}}};
    return {.contacts = {{.id = {u"ana"_s}, .given = u"Ana"_s, .family = u"Núñez"_s},
                {.id = {u"tom"_s}, .given = u"Tom"_s, .family = u"Okafor"_s}},
        .opportunities = {{.id = {u"acme"_s},
            .employer = u"Acme"_s,
            .position = u"Analyst"_s,
            .interviews = {interview}}}};
}

FollowUp followUp(LogKind kind, Channel channel, const QString &letter = {})
{
    return {.id = {u"x/acme/i/ana/1"_s},
        .rule = u"x"_s,
        .opportunity = {u"acme"_s},
        .interview = {u"i"_s},
        .contact = {u"ana"_s},
        .channel = channel,
        .due = QDate(2026, 6, 1),
        .kind = kind,
        .letter = letter};
}

FollowUp task(const QString &rule)
{
    FollowUp made = followUp(LogKind::Task, Channel::Task);
    made.rule = rule;
    made.contact = {};
    return made;
}

FollowUp because(FollowUp made, ReasonCode code)
{
    made.because.append({.code = code});
    return made;
}

} // namespace

Q_DECLARE_METATYPE(Afterword::FollowUp)

class tst_UiText final : public QObject
{
    Q_OBJECT

private slots:
    void aTitleSaysWhatToDoForWhom_data();
    void aTitleSaysWhatToDoForWhom();
    void aHelperIsThankedAsOne();
    void aNameWrittenTheOtherWayDoesNotTurnTheLine();
    void everyReasonHasASentenceOfItsOwn();
    void aRegionThatWasNeverChosenIsNotQuoted();
    void aRuleSpeaksInThePlaybooksWords();
    void whatAPersonTypedIsNeverTakenForAPlaceToFill();
    void aDayIsSaidAsPeopleSayIt_data();
    void aDayIsSaidAsPeopleSayIt();
    void urgencyIsSaidInAFewWords_data();
    void urgencyIsSaidInAFewWords();
    void everyChangeStateAndChannelHasWords();
    void undoSaysWhatItTakesBack();
    void anErrorSaysWhereAndThatNothingWasChanged();
};

void tst_UiText::aTitleSaysWhatToDoForWhom_data()
{
    QTest::addColumn<FollowUp>("made");
    QTest::addColumn<QString>("title");

    const auto row = [](const char *name, const FollowUp &made, const QString &title) {
        QTest::newRow(name) << made << title;
    };
    row("interviewer", followUp(LogKind::ThankYou, Channel::Email),
        u"Thank Ana Núñez for yesterday’s interview"_s);
    row("not hired", followUp(LogKind::ThankYou, Channel::Email, u"thank-you.not-hired"_s),
        u"Thank Ana Núñez even though it was a no"_s);
    row("fifth day", followUp(LogKind::Call, Channel::Phone),
        u"Call Ana Núñez, 5 days after the interview"_s);
    row("promise", followUp(LogKind::Inquiry, Channel::Phone, u"promise-inquiry"_s),
        u"Call Ana Núñez: the answer was promised for last Friday"_s);
    row("week", followUp(LogKind::Inquiry, Channel::Email, u"week-inquiry"_s),
        u"Write to Ana Núñez and ask how it stands"_s);
    row("weekly", followUp(LogKind::Inquiry, Channel::Post, u"stay-in-touch"_s),
        u"Send Ana Núñez a letter to stay in touch"_s);
    row("strong points",
        because(followUp(LogKind::Inquiry, Channel::Post), ReasonCode::StrongPoints),
        u"Send Ana Núñez a letter with your strong points"_s);
    row("callback", followUp(LogKind::Callback, Channel::Phone), u"Call Ana Núñez, as agreed"_s);
    row("they did not call",
        because(followUp(LogKind::Callback, Channel::Phone), ReasonCode::TheyDidNotCall),
        u"They did not call: call Ana Núñez"_s);
    row("they call", because(followUp(LogKind::Callback, Channel::Phone), ReasonCode::TheyCall),
        u"Be ready: Ana Núñez will call you"_s);
    row("insider", followUp(LogKind::Outreach, Channel::Email),
        u"Reach out to Ana Núñez, who works at Acme"_s);
    row("feedback", followUp(LogKind::Feedback, Channel::Email), u"Ask Ana Núñez for feedback"_s);
    row("salary", task(u"research.salary"_s), u"Research the salary range"_s);
    row("gap", task(u"prepare.gap"_s), u"Work on a gap: SQL"_s);
    row("own rule", task(u"buy.flowers"_s), u"Your playbook’s “buy.flowers”"_s);
}

void tst_UiText::aTitleSaysWhatToDoForWhom()
{
    QFETCH(const FollowUp, made);
    QFETCH(const QString, title);

    QCOMPARE(titleOf(made, dossier(), today), title);
}

void tst_UiText::aNameWrittenTheOtherWayDoesNotTurnTheLine()
{
    Dossier arabic = dossier();
    arabic.contacts.first().given = u"محمد"_s;
    arabic.contacts.first().family = u"بن سلمان"_s;
    arabic.opportunities.first().employer = u"شركة"_s;
    const FollowUp made = followUp(LogKind::ThankYou, Channel::Email);

    const QString title = titleOf(made, arabic, today);

    QCOMPARE(title, u"Thank \u2068محمد بن سلمان\u2069 for yesterday’s interview"_s);
    // As the German title begins.
    QVERIFY(!title.section(u' ', 1).isRightToLeft());
    QVERIFY(!subjectOf(made, arabic).isRightToLeft());
    QCOMPARE(personOf(made, arabic), u"محمد بن سلمان"_s);
}

void tst_UiText::aHelperIsThankedAsOne()
{
    FollowUp made = followUp(LogKind::ThankYou, Channel::Email);
    made.contact = {u"tom"_s};

    QCOMPARE(titleOf(made, dossier(), today), u"Thank Tom Okafor, who helped you"_s);
    QCOMPARE(subjectOf(made, dossier()), u"Acme · Analyst"_s);
}

void tst_UiText::everyReasonHasASentenceOfItsOwn()
{
    QSet<QString> said;
    const int last = static_cast<int>(ReasonCode::OfferEndsFirst);
    for (int code = 0; code <= last; ++code) {
        const Reason reason{.code = static_cast<ReasonCode>(code),
            .what = u"Halcyon"_s,
            .from = QDate(2026, 5, 25),
            .to = QDate(2026, 5, 26),
            .count = 7,
            .channel = Channel::Phone};

        const QString sentence = sentenceOf(reason, {}, {});

        QVERIFY2(sentence.endsWith(u'.'), qPrintable(u"code %1: %2"_s.arg(code).arg(sentence)));
        QVERIFY2(!sentence.contains(u'{') && !sentence.contains(u"%n"_s), qPrintable(sentence));
        QVERIFY2(!said.contains(sentence), qPrintable(sentence));
        said.insert(sentence);
    }
}

void tst_UiText::aRegionThatWasNeverChosenIsNotQuoted()
{
    const QString sentence = sentenceOf({.code = ReasonCode::RegionUnknown}, {}, {});

    QCOMPARE(sentence, u"No region is chosen, so only weekends are known, no holidays."_s);
}

void tst_UiText::aRuleSpeaksInThePlaybooksWords()
{
    const Playbook playbook{.rules = {{.id = u"call"_s, .why = u"Because it helps."_s}}};
    const Reason rule{.code = ReasonCode::Rule, .what = u"call"_s};
    const Reason served{.code = ReasonCode::ServedBy, .followUp = {u"call/acme/i/ana/0"_s}};

    QCOMPARE(sentenceOf(rule, {}, playbook), u"Because it helps."_s);
    QCOMPARE(
        sentenceOf(served, {}, playbook), u"Another follow-up does its work: Because it helps."_s);
}

void tst_UiText::whatAPersonTypedIsNeverTakenForAPlaceToFill()
{
    const Reason reason{.code = ReasonCode::SamePerson, .what = u"{to} %1"_s, .to = today};

    QVERIFY(sentenceOf(reason, {}, {}).contains(u"about {to} %1 on Thu 28 May"_s));
}

void tst_UiText::aDayIsSaidAsPeopleSayIt_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("said");

    QTest::newRow("today") << today << u"today"_s;
    QTest::newRow("tomorrow") << today.addDays(1) << u"tomorrow"_s;
    QTest::newRow("yesterday") << today.addDays(-1) << u"yesterday"_s;
    QTest::newRow("this week") << QDate(2026, 6, 1) << u"Monday"_s;
    QTest::newRow("last week") << QDate(2026, 5, 22) << u"last Friday"_s;
    QTest::newRow("further on") << QDate(2026, 6, 5) << u"Friday, 5 June"_s;
    QTest::newRow("another year") << QDate(2027, 1, 5) << u"5 January 2027"_s;
}

void tst_UiText::aDayIsSaidAsPeopleSayIt()
{
    QFETCH(const QDate, day);
    QFETCH(const QString, said);

    QCOMPARE(spokenDay(day, today), said);
}

void tst_UiText::urgencyIsSaidInAFewWords_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("closes");
    QTest::addColumn<QString>("said");

    QTest::newRow("overdue") << State::Overdue << QDate(2026, 5, 26) << QDate(2026, 6, 2)
                             << u"2 days late"_s;
    QTest::newRow("one day") << State::Overdue << QDate(2026, 5, 27) << QDate() << u"1 day late"_s;
    QTest::newRow("closes today") << State::Due << QDate(2026, 5, 27) << today << u"by tonight"_s;
    QTest::newRow("closes later") << State::Due << today << QDate(2026, 6, 2) << u"today"_s;
    QTest::newRow("missed, late is better")
        << State::Missed << QDate(2026, 5, 24) << QDate(2026, 5, 25) << u"3 days late"_s;
    QTest::newRow("planned") << State::Planned << QDate(2026, 6, 2) << QDate() << u"Tue 2 June"_s;
}

void tst_UiText::urgencyIsSaidInAFewWords()
{
    QFETCH(const State, state);
    QFETCH(const QDate, due);
    QFETCH(const QDate, closes);
    QFETCH(const QString, said);

    QCOMPARE(dueText({.due = due, .closes = closes, .state = state}, today), said);
}

void tst_UiText::everyChangeStateAndChannelHasWords()
{
    for (const auto &label : names<ChangeLabel>())
        QVERIFY2(!changeName(label.choice).isEmpty(), qPrintable(label.name.toString()));
    for (const auto &channel : names<Channel>())
        QVERIFY(!channelName(channel.choice).isEmpty() && !byChannel(channel.choice).isEmpty());
    for (int state = 0; state <= static_cast<int>(State::Snoozed); ++state)
        QVERIFY(!stateText(static_cast<State>(state)).isEmpty());
}

void tst_UiText::undoSaysWhatItTakesBack()
{
    const Change change{.label = ChangeLabel::MarkDone, .about = u"Ana Núñez"_s};

    QCOMPARE(undoText(&change), u"Undo: mark done · Ana Núñez"_s);
    QCOMPARE(redoText(&change), u"Redo: mark done · Ana Núñez"_s);
    QCOMPARE(undoText(nullptr), u"Undo"_s);
}

void tst_UiText::anErrorSaysWhereAndThatNothingWasChanged()
{
    const Error error{.kind = Error::Kind::Access,
        .what = u"the disk is full"_s,
        .file = u"a.db"_s,
        .expected = u"some room"_s};

    QCOMPARE(errorText(error),
        u"A file could not be used: the disk is full. Expected: some room. The file is a.db. "
        "Nothing was changed."_s);
}

QTEST_GUILESS_MAIN(tst_UiText)
#include "tst_uitext.moc"
