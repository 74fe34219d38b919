// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/differencetext.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 5, 28);

Dossier dossierWith(const QString &name)
{
    return {.contacts = {{.id = {u"ana"_s}, .given = name}},
        .opportunities = {{.id = {u"acme"_s}, .employer = u"Acme"_s}}};
}

FollowUp call(QDate due = QDate(2026, 6, 1))
{
    return {.id = {u"x"_s},
        .opportunity = {u"acme"_s},
        .contact = {u"ana"_s},
        .channel = Channel::Phone,
        .due = due,
        .kind = LogKind::Call};
}

FollowUp with(State state)
{
    FollowUp followUp = call();
    followUp.state = state;
    return followUp;
}

FollowUp at(QTime time)
{
    FollowUp followUp = call();
    followUp.time = time;
    return followUp;
}

FollowUp byMail()
{
    FollowUp followUp = call();
    followUp.channel = Channel::Email;
    return followUp;
}

} // namespace

class tst_DifferenceText final : public QObject
{
    Q_OBJECT

private slots:
    void eachDifferenceIsASentence_data();
    void eachDifferenceIsASentence();
    void whatGoesIsNamedAsItWas();
    void onlyWhatMattersIsSaid();
    void eachKindHasAWordOfItsOwn();
};

void tst_DifferenceText::eachDifferenceIsASentence_data()
{
    QTest::addColumn<PlanDifference>("difference");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("comes") << PlanDifference{.after = call()}
                           << u"Call Ana: new, for Mon 1 June."_s;
    QTest::newRow("goes") << PlanDifference{.before = call()}
                          << u"Call Ana: no longer asked, was for Mon 1 June."_s;
    QTest::newRow("is done") << PlanDifference{call(), with(State::Done)} << u"Call Ana: done."_s;
    QTest::newRow("another day") << PlanDifference{call(), call(QDate(2026, 6, 2))}
                                 << u"Call Ana: moves from Mon 1 June to Tue 2 June."_s;
    QTest::newRow("another hour") << PlanDifference{call(), at(QTime(14, 0))}
                                  << u"Call Ana: moves from Mon 1 June to Mon 1 June, %1."_s.arg(
                                         QLocale().toString(QTime(14, 0), QLocale::ShortFormat));
    QTest::newRow("another way") << PlanDifference{byMail(), call()}
                                 << u"Call Ana: by phone on Mon 1 June, no longer by e-mail."_s;
    QTest::newRow("another state")
        << PlanDifference{call(), with(State::Held)} << u"Call Ana: was “planned”, is “waits”."_s;
    QTest::newRow("nothing") << PlanDifference{call(), call()}
                             << u"Call Ana: nothing changes for you."_s;
}

void tst_DifferenceText::eachDifferenceIsASentence()
{
    QFETCH(const PlanDifference, difference);
    const Dossier dossier = dossierWith(u"Ana"_s);

    QTEST(differenceText(difference, dossier, dossier, today), "sentence");
}

void tst_DifferenceText::whatGoesIsNamedAsItWas()
{
    const Dossier before = dossierWith(u"Ana"_s);
    const Dossier after = dossierWith(u"Anna"_s);

    QVERIFY(differenceText({.before = call()}, before, after, today).startsWith(u"Call Ana:"_s));
    QVERIFY(differenceText({.after = call()}, before, after, today).startsWith(u"Call Anna:"_s));
}

void tst_DifferenceText::onlyWhatMattersIsSaid()
{
    const Dossier dossier = dossierWith(u"Ana"_s);

    const QStringList texts = differenceTexts(
        {{.before = call(), .after = call()}, {.after = call()}}, dossier, dossier, today);

    QCOMPARE(texts, QStringList{u"Call Ana: new, for Mon 1 June."_s});
}

void tst_DifferenceText::eachKindHasAWordOfItsOwn()
{
    QSet<QString> words;
    for (int kind = 0; kind <= static_cast<int>(DifferenceKind::Background); ++kind)
        words.insert(differenceWord(static_cast<DifferenceKind>(kind)));

    QCOMPARE(words.size(), static_cast<int>(DifferenceKind::Background) + 1);
    QVERIFY(!words.contains(QString()));
}

QTEST_MAIN(tst_DifferenceText)
#include "tst_differencetext.moc"
