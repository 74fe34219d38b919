// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/templateshelf.h"

#include "core/letters/lettertemplate.h"
#include "tests/core/letters/letterworld.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_TemplateShelf final : public QObject
{
    Q_OBJECT

private slots:
    void everyBuiltInLetterPassesTheCheck_data();
    void everyBuiltInLetterPassesTheCheck();
    void anOwnCopyTakesThePlaceAndGivesItBack();
    void aWrongTemplateIsRefusedWithItsLine_data();
    void aWrongTemplateIsRefusedWithItsLine();
    void aRefusedTemplateLeavesTheCopyAsItWas();
    void onlyTemplatesThereAreCanBeCopied_data();
    void onlyTemplatesThereAreCanBeCopied();
    void aCopyThatCannotBeReadIsAnError();
};

namespace {

const QString thanks = u"thank-you.interviewer"_s;

const QString mine = u"Subject: Thanks\n\nDear {{salutation}},\n\nThank you for {{employer}}!\n\n"
                     "{{sincerely}},\n\n{{name}}\n"_s;

} // namespace

void tst_TemplateShelf::everyBuiltInLetterPassesTheCheck_data()
{
    QTest::addColumn<QString>("name");

    for (const QString &name : builtInLetterNames())
        QTest::newRow(qPrintable(name)) << name;
}

void tst_TemplateShelf::everyBuiltInLetterPassesTheCheck()
{
    QFETCH(const QString, name);

    const Result<void> checked = checkedLetterText(name, builtInLetterText(name).value());

    QVERIFY2(checked, checked ? "" : qPrintable(toString(checked.error())));
}

void tst_TemplateShelf::anOwnCopyTakesThePlaceAndGivesItBack()
{
    const QTemporaryDir place;
    const QString folder = place.filePath(u"deep/letters"_s);
    LetterWorld world = richWorld();
    LetterRequest request{
        world.dossier, world.followUp, world.playbook, world.today, thanks, folder};
    const Letter original = *writeLetter(request);

    QVERIFY(keepLetterText(folder, thanks, mine));

    QCOMPARE(ownLetterNames(folder), QStringList{thanks});
    QCOMPARE(letterText(folder, thanks).value(), mine);
    QCOMPARE(bodyText(*writeLetter(request)),
        u"Dear Ms Núñez,\n\nThank you for Acme Robotics!\n\nYours sincerely,\n\nSam Taylor"_s);

    QVERIFY(restoreLetterText(folder, thanks));

    QCOMPARE(*writeLetter(request), original);
    QVERIFY(!restoreLetterText(folder, thanks));
    QVERIFY(ownLetterNames(folder).isEmpty() && ownLetterNames(QString()).isEmpty());
}

void tst_TemplateShelf::aWrongTemplateIsRefusedWithItsLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("what");

    const auto with = [](const QString &line) {
        return QString(mine).replace(u"Thank you for {{employer}}!"_s, line);
    };
    QTest::newRow("an unknown fact") << with(u"I am {{shoe_size}}."_s) << 5 << u"shoe_size"_s;
    QTest::newRow("an open section") << with(u"{{#topics}}Good."_s) << 5 << u"topics"_s;
    QTest::newRow("another file") << with(u"{{> other}}"_s) << 5 << u"tag"_s;
    QTest::newRow("no subject") << mine.mid(mine.indexOf(u"Dear"_s)) << 1 << u"subject"_s;
    QTest::newRow("no salutation")
        << QString(mine).remove(u"Dear {{salutation}},"_s) << 2 << u"salutation"_s;
    QTest::newRow("no name") << QString(mine).remove(u"{{name}}"_s) << 7 << u"your name"_s;
    QTest::newRow("nothing") << QString() << 1 << u"no words"_s;
    QTest::newRow("words only where much is known")
        << u"Subject: x\n\n{{#topics}}Dear a,\n\nb\n\n{{sincerely}},\n\n{{name}}{{/topics}}\n"_s
        << 1 << u"no words"_s;
}

void tst_TemplateShelf::aWrongTemplateIsRefusedWithItsLine()
{
    QFETCH(const QString, text);
    QFETCH(const QString, what);

    const Result<void> checked = checkedLetterText(thanks, text);

    QVERIFY(!checked);
    QTEST(checked.error().line, "line");
    QVERIFY2(checked.error().what.contains(what), qPrintable(toString(checked.error())));
}

void tst_TemplateShelf::aRefusedTemplateLeavesTheCopyAsItWas()
{
    const QTemporaryDir place;
    QVERIFY(keepLetterText(place.path(), thanks, mine));

    QVERIFY(!keepLetterText(place.path(), thanks, u"{{nonsense}}"_s));

    QCOMPARE(letterText(place.path(), thanks).value(), mine);
}

void tst_TemplateShelf::onlyTemplatesThereAreCanBeCopied_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("another name") << u"love-letter"_s;
    QTest::newRow("a way out") << u"../../etc/cron.d/x"_s;
    QTest::newRow("nothing") << QString();
}

void tst_TemplateShelf::onlyTemplatesThereAreCanBeCopied()
{
    QFETCH(const QString, name);
    const QTemporaryDir place;

    QVERIFY(!keepLetterText(place.path(), name, mine));
    QVERIFY(!letterText(place.path(), name));
    QVERIFY(!restoreLetterText(place.path(), name));
    QVERIFY(QDir(place.path()).isEmpty());
}

void tst_TemplateShelf::aCopyThatCannotBeReadIsAnError()
{
    const QTemporaryDir place;
    QFile file(place.filePath(thanks + u".mustache"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(QByteArray(200'000, 'x')) > 0);
    file.close();

    QVERIFY(!letterText(place.path(), thanks));
}

QTEST_GUILESS_MAIN(tst_TemplateShelf)
#include "tst_templateshelf.moc"
