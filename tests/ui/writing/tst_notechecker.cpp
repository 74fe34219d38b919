// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/notechecker.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

constexpr int patience = 30'000; // milliseconds, for a machine that has other things to do

NoteUnderCheck noteOf(const QString &text)
{
    return {.text = text,
        .dossier = {.seeker = {.name = u"Sam Taylor"_s, .region = u"GB-ENG"_s}},
        .followUp = {.letter = u"thank-you.interviewer"_s},
        .today = QDate(2026, 5, 28),
        .language = u"en_GB"_s};
}

/// Some two hundred words, each of whose sentences is another one.
QString longLetter()
{
    QString text = u"Dear Ana,\n\n"_s;
    for (int i = 0; i < 16; ++i)
        text += u"Thank you for the %1 robots that you showed to me in the warehouse today. "_s.arg(
            i + 2);
    return text + u"\n\nKind regards,\n\nSam Taylor"_s;
}

QStringList wordsFound(const QSignalSpy &spy)
{
    QStringList words;
    for (const Finding &finding : spy.last().at(0).value<QList<Finding>>()) {
        if (finding.check == Check::Spelling)
            words += finding.found;
    }
    return words;
}

bool isThorough(const QSignalSpy &spy)
{
    return !spy.isEmpty() && spy.last().at(1).value<CheckDepth>() == CheckDepth::Thorough;
}

} // namespace

class TestNoteChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteIsLookedOverAtOnceAndThenThoroughly()
    {
        NoteChecker checker([] { return noteOf(u"Dear Ana,\n\nI will recieve it.\n"_s); }, nullptr);
        QSignalSpy checked(&checker, &NoteChecker::checked);

        checker.begin();
        QVERIFY(!checker.isThrough());
        QTRY_VERIFY_WITH_TIMEOUT(isThorough(checked), patience);

        QCOMPARE(checked.size(), 2);
        QCOMPARE(checked.first().at(1).value<CheckDepth>(), CheckDepth::WhileTyping);
        QCOMPARE(wordsFound(checked), QStringList{u"recieve"_s});
        QVERIFY(checker.isThrough());
    }

    void theWindowGoesOnWhileALongLetterIsReadThoroughly()
    {
        NoteChecker checker([] { return noteOf(longLetter()); }, nullptr);
        QSignalSpy checked(&checker, &NoteChecker::checked);
        int turns = 0;
        QTimer turning;
        connect(&turning, &QTimer::timeout, this, [&turns] { ++turns; });
        turning.start(1);

        QElapsedTimer begun;
        begun.start();
        checker.begin();
        const qint64 blocked = begun.elapsed();
        QTRY_VERIFY_WITH_TIMEOUT(isThorough(checked), patience);

        QVERIFY2(blocked < 50, qPrintable(QString::number(blocked)));
        // Were it done in this thread, no timer could have run before it was through.
        QVERIFY2(turns > 10, qPrintable(QString::number(turns)));
    }

    void whatWasFoundInAnOlderTextIsDropped()
    {
        QString text = u"Dear Ana,\n\nI will recieve it.\n"_s;
        NoteChecker checker([&text] { return noteOf(text); }, nullptr);
        QSignalSpy checked(&checker, &NoteChecker::checked);

        checker.begin();
        text = u"Dear Ana,\n\nI will definately come.\n"_s;
        checker.begin();
        QTRY_VERIFY_WITH_TIMEOUT(isThorough(checked), patience);

        for (const QList<QVariant> &told : std::as_const(checked)) {
            for (const Finding &finding : told.at(0).value<QList<Finding>>())
                QVERIFY(finding.found != u"recieve"_s);
        }
        QCOMPARE(wordsFound(checked), QStringList{u"definately"_s});
    }

    void keysThatFollowEachOtherAskForOneCheck()
    {
        int asked = 0;
        NoteChecker checker(
            [&asked] {
                ++asked;
                return noteOf(u"Dear Ana,"_s);
            },
            nullptr);
        QSignalSpy checked(&checker, &NoteChecker::checked);

        for (int i = 0; i < 20; ++i)
            checker.touch();
        QCOMPARE(asked, 0);
        QTRY_VERIFY_WITH_TIMEOUT(isThorough(checked), patience);

        QCOMPARE(asked, 1);
    }

    void aWordOfTheSeekersOwnIsRight()
    {
        NoteUnderCheck note = noteOf(u"Dear Ana,\n\nI use qzxtool daily.\n"_s);
        NoteChecker checker([&note] { return note; }, nullptr);
        QSignalSpy checked(&checker, &NoteChecker::checked);

        checker.begin();
        QTRY_VERIFY_WITH_TIMEOUT(isThorough(checked), patience);
        QCOMPARE(wordsFound(checked), QStringList{u"qzxtool"_s});
        note.ownWords = {u"qzxtool"_s};
        checked.clear();
        checker.begin();
        QTRY_VERIFY_WITH_TIMEOUT(isThorough(checked), patience);

        QCOMPARE(wordsFound(checked), QStringList());
    }

    void aDraftToAColleagueThatReadsAlikeIsNamed()
    {
        NoteUnderCheck note = noteOf(longLetter());
        note.drafts = {{u"Eva Li"_s, longLetter()}};

        const QList<Finding> findings = etiquetteFindings(note);

        const auto alike = std::ranges::find(findings, Check::Sameness, &Finding::check);
        QVERIFY(alike != findings.end());
        QCOMPARE(alike->expected, u"Eva Li"_s);
    }

    void aCheckerMayGoWhileItIsAtWork()
    {
        auto checker = std::make_unique<NoteChecker>([] { return noteOf(longLetter()); }, nullptr);

        checker->begin();
        checker.reset();

        QVERIFY(!checker);
    }
};

QTEST_MAIN(TestNoteChecker)
#include "tst_notechecker.moc"
