// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/checklist.h"

#include "ui/theme/appearance.h"
#include "ui/theme/theme.h"
#include "ui/writing/notechecks.h"

#include <QApplication>
#include <QLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

const QString text = u"Dear Ana,\n\nI will recieve it at [company]."_s;

Finding misspelling()
{
    return {.check = Check::Spelling,
        .severity = Severity::Warning,
        .position = text.indexOf(u"recieve"_s),
        .length = 7,
        .found = u"recieve"_s,
        .suggestions = {u"receive"_s, u"relieve"_s, u"retrieve"_s, u"believe"_s}};
}

Finding openPlace()
{
    return {.check = Check::Placeholder,
        .severity = Severity::Error,
        .position = text.indexOf(u'['),
        .length = 9,
        .found = u"[company]"_s};
}

Finding noThanks()
{
    return {.check = Check::NoThanks, .severity = Severity::Warning, .source = u"000"_s};
}

QStringList accessibleNames(const CheckList &list, const QString &objectName)
{
    QStringList names;
    for (const QPushButton *button : list.findChildren<QPushButton *>(objectName)) {
        if (button->isVisibleTo(&list))
            names += button->accessibleName();
    }
    return names;
}

} // namespace

class TestCheckList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortFindingIsOneLineHigh()
    {
        applyTheme(*qApp, lightTheme());
        CheckList list({}, nullptr);

        list.show({noThanks()}, text, {});
        list.resize(600, list.layout()->totalHeightForWidth(600));
        static_cast<QWidget &>(list).show();

        const auto *button = list.findChild<QPushButton *>(u"finding"_s);
        const int line = button->fontMetrics().lineSpacing();
        QTRY_VERIFY2(button->height() > line && button->height() < 2 * line,
            qPrintable(QString::number(button->height())));
    }

    void theVerdictSaysHowFarTheNoteIs_data()
    {
        QTest::addColumn<QList<Finding>>("findings");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("nothing") << QList<Finding>() << u"Ready to leave"_s;
        QTest::newRow("a hint") << QList<Finding>{{.check = Check::Length, .count = 20}}
                                << u"Ready to leave"_s;
        QTest::newRow("a slip") << QList{misspelling()} << u"Look again: 1 place"_s;
        QTest::newRow("two") << QList{misspelling(), noThanks()} << u"Look again: 2 places"_s;
        QTest::newRow("an open place")
            << QList{misspelling(), openPlace()} << u"Not yet: 1 thing holds it back"_s;
    }

    void theVerdictSaysHowFarTheNoteIs()
    {
        QFETCH(QList<Finding>, findings);
        QFETCH(QString, verdict);
        CheckList list({}, nullptr);

        list.show(findings, text, {});

        QCOMPARE(list.findChild<QLabel *>(u"verdict"_s)->text(), verdict);
        QCOMPARE(list.findChild<QLabel *>(u"verdict"_s)->accessibleName(), verdict);
    }

    void theGravestStandFirstAndAreSpokenWithTheirPlace()
    {
        CheckList list({}, nullptr);

        list.show({noThanks(), misspelling(), openPlace()}, text, {u"In time"_s});

        const QStringList names = accessibleNames(list, u"finding"_s);
        QCOMPARE(names.size(), 3);
        QVERIFY(names.at(0).startsWith(u"To fill in: [company], line 3."_s));
        QVERIFY(names.at(1).startsWith(u"Missing: "_s));
        QCOMPARE(names.at(2), u"Spelling: recieve, line 3, suggestion receive"_s);
    }

    void aFixIsOneClick()
    {
        QStringList fixed;
        CheckList list({.fix =
                               [&fixed](const Finding &finding, const QString &better) {
                                   fixed = {finding.found, better};
                               }},
            nullptr);

        list.show({misspelling()}, text, {});
        QCOMPARE(accessibleNames(list, u"fix"_s).size(), 3);
        list.findChild<QPushButton *>(u"fix"_s)->click();

        QCOMPARE(fixed, (QStringList{u"recieve"_s, u"receive"_s}));
    }

    void aFindingMayBeLeftAndItsWordKept()
    {
        QString kept;
        Finding left;
        CheckList list({.ignore = [&left](const Finding &finding) { left = finding; },
                           .keepWord = [&kept](const QString &word) { kept = word; }},
            nullptr);
        QSignalSpy chosen(&list, &CheckList::chosen);

        list.show({misspelling()}, text, {});
        list.findChild<QPushButton *>(u"finding"_s)->click();
        list.findChild<QPushButton *>(u"ignore"_s)->click();
        list.findChild<QPushButton *>(u"keepWord"_s)->click();

        QCOMPARE(chosen.first().first().value<Finding>(), misspelling());
        QCOMPARE(left, misspelling());
        QCOMPARE(kept, u"recieve"_s);
    }

    void whatIsStillToBeFilledInCannotBeIgnored()
    {
        CheckList list({}, nullptr);

        list.show({openPlace()}, text, {});

        QVERIFY(!list.findChild<QPushButton *>(u"ignore"_s));
    }

    void adviceNamesItsSource()
    {
        CheckList list({}, nullptr);

        list.show({noThanks()}, text, {});

        QStringList said;
        for (const QLabel *label : list.findChildren<QLabel *>())
            said += label->text();
        QVERIFY(said.filter(u"From “Knowing what to do"_s).size() == 1);
    }

    void whatIsWellIsSaidToo()
    {
        const QStringList well = wellLines({misspelling()}, 103);

        QVERIFY(well.contains(u"Names match the contact cards"_s));
        QVERIFY(well.contains(u"A good length: 103 words, of up to 180"_s));
        QVERIFY(!well.contains(u"Spelling and grammar"_s));
    }
};

QTEST_MAIN(TestCheckList)
#include "tst_checklist.moc"
