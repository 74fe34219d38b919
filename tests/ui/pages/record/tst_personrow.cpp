// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/personrow.h"

#include "tests/support/keys.h"

#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

/// A row that is on the screen, as keys need it.
struct Shown
{
    Shown()
    {
        row.resize(900, 200);
        row.show();
        QApplication::setActiveWindow(&row);
    }

    void typeEmail(const QString &text)
    {
        email.setFocus();
        email.selectAll();
        type(text);
    }

    PersonRow row{nullptr};
    QLineEdit &email = *row.findChild<QLineEdit *>(u"email"_s);
    QLineEdit &phone = *row.findChild<QLineEdit *>(u"phone"_s);
    QLabel &problem = *row.findChild<QLabel *>(u"emailProblem"_s);
};

} // namespace

class tst_PersonRow final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNoAddressIsSaidWhenTheFieldIsLeft_data();
    void whatIsNoAddressIsSaidWhenTheFieldIsLeft();
    void theWordGoesAsSoonAsTheAddressIsRight();
    void anAddressThatCameWithThePersonIsCheckedToo();
    void theButtonForMoreSaysWhatItDoesNext();
};

void tst_PersonRow::whatIsNoAddressIsSaidWhenTheFieldIsLeft_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isSaid");

    QTest::newRow("no address at all") << u"not an email"_s << true;
    QTest::newRow("nothing behind the @") << u"ana@"_s << true;
    QTest::newRow("an address") << u"ana@acme.example"_s << false;
    QTest::newRow("an address between spaces") << u" ana@acme.example "_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_PersonRow::whatIsNoAddressIsSaidWhenTheFieldIsLeft()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isSaid);
    Shown person;

    person.typeEmail(typed);
    QVERIFY(person.problem.isHidden());
    person.phone.setFocus();

    QCOMPARE(!person.problem.isHidden(), isSaid);
    QCOMPARE(person.problem.text().contains(u"mia@example.org"_s), isSaid);
    QCOMPARE(person.email.accessibleDescription(), person.problem.text());
    QCOMPARE(person.row.person().email, typed);
}

void tst_PersonRow::theWordGoesAsSoonAsTheAddressIsRight()
{
    Shown person;
    person.typeEmail(u"ana@acme"_s);
    person.phone.setFocus();
    QVERIFY(!person.problem.isHidden());

    person.email.setFocus();
    person.email.end(false);
    type(u".example"_s);

    QVERIFY(person.problem.isHidden());
    QVERIFY(person.email.accessibleDescription().isEmpty());
}

void tst_PersonRow::anAddressThatCameWithThePersonIsCheckedToo()
{
    Shown person;

    person.row.fill({.name = u"Ana Núñez"_s, .email = u"not an email"_s});

    QVERIFY(!person.problem.isHidden());
}

void tst_PersonRow::theButtonForMoreSaysWhatItDoesNext()
{
    Shown person;
    auto *more = person.row.findChild<QToolButton *>(u"more"_s);
    QCOMPARE(more->text(), u"More …"_s);

    more->click();
    QCOMPARE(more->text(), u"Less"_s);
    more->click();

    QCOMPARE(more->text(), u"More …"_s);
}

QTEST_MAIN(tst_PersonRow)
#include "tst_personrow.moc"
