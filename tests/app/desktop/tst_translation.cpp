// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/translation.h"

#include "core/playbook/playbookreader.h"
#include "ui/text/datetext.h"
#include "ui/text/playbooktext.h"
#include "ui/text/reasontext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_Translation final : public QObject
{
    Q_OBJECT

private slots:
    void wordsAndDatesFollowTheLanguage_data();
    void wordsAndDatesFollowTheLanguage();
    void qtSpeaksItToo();
    void theBuiltInPlaybooksSpeakItToo();
    void aPlaybookOfOnesOwnStaysAsItIsWritten();
    void everyReasonSpeaksItToo();
};

void tst_Translation::wordsAndDatesFollowTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("tomorrow");

    QTest::newRow("British") << u"en_GB"_s << u"Thursday, 28 May"_s << u"tomorrow"_s;
    QTest::newRow("American") << u"en_US"_s << u"Thursday, May 28"_s << u"tomorrow"_s;
    QTest::newRow("German") << u"de_DE"_s << u"Donnerstag, 28. Mai"_s << u"morgen"_s;
    QTest::newRow("that of a system without one")
        << QString() << u"Thursday, 28 May"_s << u"tomorrow"_s;
}

void tst_Translation::wordsAndDatesFollowTheLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, day);
    QFETCH(const QString, tomorrow);
    const QDate date(2026, 5, 28);
    Translation translation(*QCoreApplication::instance());
    translation.speak(u"de_DE"_s);

    translation.speak(language);

    QCOMPARE(longDate(date), day);
    QCOMPARE(spokenDay(date.addDays(1), date), tomorrow);
}

void tst_Translation::qtSpeaksItToo()
{
    Translation translation(*QCoreApplication::instance());

    translation.speak(u"de_DE"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);

    translation.speak(u"en_GB"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
}

void tst_Translation::theBuiltInPlaybooksSpeakItToo()
{
    const Playbooks playbooks = builtInPlaybooks(u"balanced"_s).value();
    Translation translation(*QCoreApplication::instance());

    translation.speak(u"de_DE"_s);

    QCOMPARE(playbookTitle(playbooks.standard), u"Ausgewogen"_s);
    for (const auto &[name, playbook] : playbooks.byName) {
        QVERIFY2(playbookTitle(playbook) != playbook.title, qPrintable(name));
        QVERIFY2(playbookDescription(playbook) != playbook.description, qPrintable(name));
        for (const Rule &rule : playbook.rules)
            QVERIFY2(ruleWhy(rule) != rule.why, qPrintable(name + u": "_s + rule.id));
    }

    translation.speak(u"en_GB"_s);
    QCOMPARE(playbookTitle(playbooks.standard), playbooks.standard.title);
}

void tst_Translation::aPlaybookOfOnesOwnStaysAsItIsWritten()
{
    Playbook own = builtInPlaybooks(u"balanced"_s).value().standard;
    own.name = u"my-way"_s;
    own.title = u"Prepared"_s;
    own.description = u"As my uncle says."_s;
    own.rules.first().why = u"He is always right; \"always\"."_s;
    own.rules.last().why = QString();
    Translation translation(*QCoreApplication::instance());

    translation.speak(u"de_DE"_s);

    QCOMPARE(playbookTitle(own), own.title);
    QCOMPARE(playbookDescription(own), own.description);
    QCOMPARE(ruleWhy(own.rules.first()), own.rules.first().why);
    QCOMPARE(ruleWhy(own.rules.last()), QString());
    // What was copied from a built-in one speaks as it does.
    QVERIFY(ruleWhy(own.rules.at(1)) != own.rules.at(1).why);
}

void tst_Translation::everyReasonSpeaksItToo()
{
    Translation translation(*QCoreApplication::instance());
    const int last = static_cast<int>(ReasonCode::OfferEndsFirst);
    for (int code = 0; code <= last; ++code) {
        for (const int count : {1, 7}) {
            const Reason reason{.code = static_cast<ReasonCode>(code),
                .what = u"Halcyon"_s,
                .count = count,
                .channel = Channel::Post};
            translation.speak(u"en_GB"_s);
            const QString english = sentenceOf(reason, {}, {});

            translation.speak(u"de_DE"_s);

            QVERIFY2(sentenceOf(reason, {}, {}) != english, qPrintable(english));
        }
    }
}

QTEST_GUILESS_MAIN(tst_Translation)
#include "tst_translation.moc"
