// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/businesscard.h"
#include "ui/pages/people/cardgrid.h"
#include "ui/pages/people/cardmime.h"
#include "ui/pages/people/peoplemodel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QElapsedTimer>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

const Contact ana{.id = {u"ana"_s},
    .given = u"Ana"_s,
    .family = u"Núñez"_s,
    .employer = u"Acme"_s,
    .title = u"Head of Analytics"_s,
    .emails = {u"ana@acme.example"_s}};

Dossier thousand()
{
    Dossier dossier;
    for (int i = 0; i < 1000; ++i)
        dossier.contacts.append({.id = {u"c%1"_s.arg(i)},
            .given = u"Given%1"_s.arg(i),
            .family = u"Family%1"_s.arg(i % 37),
            .employer = u"Employer %1"_s.arg(i % 91),
            .emails = {u"c%1@example.org"_s.arg(i)}});
    return dossier;
}

PeopleCard card(const QString &id, const QString &section)
{
    return {.id = {id}, .section = section, .name = id, .searched = id};
}

/// A grid over a model, as the page has it.
struct Shown
{
    explicit Shown(const Dossier &dossier)
        : model(dossier)
    {
        filter.setSourceModel(&model);
        grid.resize(700, 500);
        grid.show();
        QApplication::setActiveWindow(&grid);
    }

    QString current() const { return grid.currentIndex().data().toString(); }

    PeopleModel model;
    PeopleFilter filter;
    CardGrid grid{filter, PeopleModel::SectionRole};
};

} // namespace

class TestPeopleModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsItsPromises()
    {
        const Dossier dossier{.contacts = {ana}};
        PeopleModel model(dossier);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        PeopleFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester filterTester(
            &filter, QAbstractItemModelTester::FailureReportingMode::Fatal);

        model.setRows({card(u"a"_s, u"A"_s), card(u"b"_s, u"A"_s), card(u"c"_s, u"B"_s)});
        filter.look(u"b"_s);
        model.setRows({card(u"c"_s, u"A"_s), card(u"b"_s, u"B"_s)});
        filter.look({});

        QCOMPARE(filter.rowCount(), 2);
        QCOMPARE(filter.index(0, 0).data(PeopleModel::SectionRole), u"A"_s);
    }

    void everyWordMustBeSomewhere_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("count");
        QTest::newRow("nothing") << QString() << 1;
        QTest::newRow("without accents") << u"NUNEZ"_s << 1;
        QTest::newRow("two words") << u"acme  ana"_s << 1;
        QTest::newRow("part of an address") << u"ana@ac"_s << 1;
        QTest::newRow("one that is nowhere") << u"ana verity"_s << 0;
        QTest::newRow("signs of patterns") << u".*[("_s << 0;
    }

    void everyWordMustBeSomewhere()
    {
        QFETCH(QString, query);
        QFETCH(int, count);
        const Dossier dossier{.contacts = {ana}};
        PeopleModel model(dossier);
        model.setRows(peopleCards(dossier, {}));
        PeopleFilter filter;
        filter.setSourceModel(&model);

        filter.look(query);

        QCOMPARE(filter.rowCount(), count);
    }

    void aCardDraggedOutIsAVCard()
    {
        const Dossier dossier{.contacts = {ana}};
        PeopleModel model(dossier);
        model.setRows(peopleCards(dossier, {}));

        const std::unique_ptr<QMimeData> mime(model.mimeData({model.index(0, 0)}));

        QVERIFY(model.flags(model.index(0, 0)) & Qt::ItemIsDragEnabled);
        QVERIFY(mime->data(u"text/vcard"_s).startsWith("BEGIN:VCARD\r\n"));
        QVERIFY(mime->text().startsWith(u"Ana Núñez\n"_s));
        QCOMPARE(mime->urls().size(), 1);
        QFile file(mime->urls().first().toLocalFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), mime->data(u"text/vcard"_s));
        QVERIFY(file.fileName().endsWith(u"/Ana Núñez.vcf"_s));
    }

    void noNameLeadsOutOfTheFolder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a path") << u"../../etc/passwd"_s;
        QTest::newRow("hidden") << u"..."_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("long") << u"x"_s.repeated(500);
    }

    void noNameLeadsOutOfTheFolder()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;

        const auto mime = cardMime({{.id = {u"x"_s}, .given = name}}, folder.path());

        QCOMPARE(mime->urls().size(), 1);
        QCOMPARE(QFileInfo(mime->urls().first().toLocalFile()).path(), folder.path());
    }

    void theArrowsGoFromCardToCard()
    {
        Shown shown({});
        shown.model.setRows({card(u"a"_s, u"A"_s), card(u"b"_s, u"A"_s), card(u"c"_s, u"A"_s),
            card(u"d"_s, u"B"_s)});
        shown.grid.setFocus();
        QCOMPARE(shown.current(), u"a"_s);

        shown.grid.resize(520, 500);
        QTest::keyClick(&shown.grid, Qt::Key_Right);
        QCOMPARE(shown.current(), u"b"_s);
        QTest::keyClick(&shown.grid, Qt::Key_Down);
        QCOMPARE(shown.current(), u"c"_s);
        QTest::keyClick(&shown.grid, Qt::Key_End);
        QCOMPARE(shown.current(), u"d"_s);
        QTest::keyClick(&shown.grid, Qt::Key_Home);
        QCOMPARE(shown.current(), u"a"_s);
    }

    void theArrowsAreMirroredWithTheGrid()
    {
        Shown shown({});
        shown.grid.setLayoutDirection(Qt::RightToLeft);
        shown.model.setRows({card(u"a"_s, u"A"_s), card(u"b"_s, u"A"_s)});
        shown.grid.setFocus();
        shown.grid.doItemsLayout();

        QVERIFY(shown.grid.visualRect(shown.filter.index(0, 0)).left()
            > shown.grid.visualRect(shown.filter.index(1, 0)).left());
        QTest::keyClick(&shown.grid, Qt::Key_Left);

        QCOMPARE(shown.current(), u"b"_s);
    }

    void enterOpensAndDeleteRemoves()
    {
        Shown shown({});
        shown.model.setRows({card(u"a"_s, u"A"_s)});
        shown.grid.setFocus();
        QSignalSpy opened(&shown.grid, &CardGrid::activated);
        QSignalSpy removed(&shown.grid, &CardGrid::removeWished);

        QTest::keyClick(&shown.grid, Qt::Key_Return);
        QTest::keyClick(&shown.grid, Qt::Key_Delete);

        QCOMPARE(opened.size(), 1);
        QCOMPARE(removed.size(), 1);
    }

    void aClickMeetsTheCardThatIsSeen()
    {
        Shown shown({});
        shown.model.setRows({card(u"a"_s, u"A"_s), card(u"b"_s, u"B"_s)});
        shown.grid.doItemsLayout();

        const QPoint place = shown.grid.visualRect(shown.filter.index(1, 0)).center();
        QTest::mouseClick(shown.grid.viewport(), Qt::LeftButton, {}, place);

        QCOMPARE(shown.current(), u"b"_s);
        QVERIFY(!shown.grid.indexAt({2, 2}).isValid());
    }

    void aScreenReaderHearsTheWholeCard()
    {
        const Dossier dossier{.contacts = {ana}};
        Shown shown(dossier);
        shown.model.setRows(peopleCards(dossier, {}));
        shown.grid.doItemsLayout();

        QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&shown.grid);

        QVERIFY(view);
        QCOMPARE(view->role(), QAccessible::List);
        QCOMPARE(view->childCount(), 1);
        QCOMPARE(view->child(0)->text(QAccessible::Name),
            u"Ana Núñez, Head of Analytics, Acme, interviewer"_s);
        QVERIFY(!view->child(0)->rect().isEmpty());
    }

    void theLastOfAThousandCardsIsReachedAtOnce()
    {
        const Dossier dossier = thousand();
        Shown shown(dossier);
        QElapsedTimer timer;
        timer.start();
        const QList<PeopleCard> cards = peopleCards(dossier, {});
        const qint64 worked = timer.restart();
        shown.model.setRows(cards);
        shown.grid.doItemsLayout();
        const qint64 filled = timer.restart();

        shown.grid.setCurrentIndex(shown.filter.index(999, 0));
        shown.grid.grab();
        const qint64 drawn = timer.restart();
        shown.filter.look(u"family3"_s);
        shown.grid.grab();
        const qint64 filtered = timer.elapsed();

        qInfo(
            "1,000 cards: words %lld ms, model %lld ms, last card drawn %lld ms, filtered %lld ms",
            worked, filled, drawn, filtered);
        QVERIFY(filtered < 2000);
        QVERIFY(shown.filter.rowCount() > 0);
    }

    void thePartsOfACardDoNotOverlap()
    {
        PeopleCard full = card(u"a"_s, u"A"_s);
        full.lines = {u"mail"_s, u"phone"_s};
        full.pill = u"spelling checked"_s;
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const QRect place(10, 20, 260, cardHeightFor(QFont()));
            const BusinessCardParts parts = businessCardParts(full, place, QFont(), direction);

            const QList<QRect> all = QList<QRect>{parts.disc, parts.name, parts.title,
                                         parts.employer, parts.pill, parts.role}
                + parts.lines;
            for (qsizetype i = 0; i < all.size(); ++i) {
                QVERIFY(place.contains(all.at(i)));
                for (qsizetype j = i + 1; j < all.size(); ++j)
                    QVERIFY2(
                        !all.at(i).intersects(all.at(j)), qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
            }
            QCOMPARE(parts.disc.left() > parts.name.left(), direction == Qt::LeftToRight);
        }
    }
};

QTEST_MAIN(TestPeopleModel)
#include "tst_peoplemodel.moc"
