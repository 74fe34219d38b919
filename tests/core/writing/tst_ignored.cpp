// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/ignored.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

/// A misspelling found at `word` in `text`.
Finding foundAt(const QString &text, const QString &word)
{
    return {.check = Check::Spelling,
        .severity = Severity::Warning,
        .position = text.indexOf(word),
        .length = word.size(),
        .found = word};
}

} // namespace

class TestIgnored : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFindingThatWasIgnoredIsKnownAgainByItsNeighbours_data()
    {
        QTest::addColumn<QString>("later");
        QTest::addColumn<bool>("isIgnored");
        QTest::newRow("the same text") << u"I use qzxt daily."_s << true;
        QTest::newRow("moved down") << u"Dear Ana,\n\nWell, I use qzxt daily, and more."_s << true;
        QTest::newRow("in another sentence") << u"They know qzxt well."_s << false;
        QTest::newRow("another word after it") << u"I use qzxt weekly."_s << false;
    }

    void aFindingThatWasIgnoredIsKnownAgainByItsNeighbours()
    {
        QFETCH(QString, later);
        QFETCH(bool, isIgnored);
        const QString text = u"I use qzxt daily."_s;

        const IgnoredFinding ignored = ignoredAs(foundAt(text, u"qzxt"_s), text);
        const QList<Finding> left = withoutIgnored({foundAt(later, u"qzxt"_s)}, later, {ignored});

        QCOMPARE(left.isEmpty(), isIgnored);
    }

    void whatIsAboutTheWholeLetterIsKnownByItsKind()
    {
        const Finding noTopic{.check = Check::NoTopic, .severity = Severity::Warning};
        const Finding noInterest{.check = Check::NoInterest, .severity = Severity::Hint};

        const IgnoredFinding ignored = ignoredAs(noTopic, u"Dear Ana,"_s);

        QCOMPARE(withoutIgnored({noTopic, noInterest}, u"Other words"_s, {ignored}),
            QList<Finding>{noInterest});
    }

    void whatIsStillToBeFilledInIsNeverIgnored()
    {
        const QString text = u"at [company] now"_s;
        const Finding open{.check = Check::Placeholder,
            .severity = Severity::Error,
            .position = 3,
            .length = 9,
            .found = u"[company]"_s};

        QVERIFY(!mayBeIgnored(open));
        QCOMPARE(withoutIgnored({open}, text, {ignoredAs(open, text)}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestIgnored)
#include "tst_ignored.moc"
