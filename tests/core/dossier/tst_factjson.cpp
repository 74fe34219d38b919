// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/factjson.h"

#include "core/dossier/names.h"
#include "tests/support/randomfacts.h"

#include <QJsonDocument>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_FactJson final : public QObject
{
    Q_OBJECT

private slots:
    void everyFactComesBackAsItWas();
    void whatIsNoFactIsRefused_data();
    void whatIsNoFactIsRefused();
    void emptyThingsAreLeftOut();
    void everyWordStandsForItsChoice();
};

void tst_FactJson::everyFactComesBackAsItWas()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    RandomFacts facts(seed);

    for (int round = 0; round < 300; ++round) {
        const QList<FactChange> changes = {{.after = facts.seeker()},
            {.before = Seeker{}, .after = facts.seeker()}, {.before = facts.contact()},
            {.before = facts.opportunity(), .after = facts.opportunity()}};

        const QByteArray bytes = QJsonDocument(toJson(changes)).toJson(QJsonDocument::Compact);
        const auto back = factChangesFromJson(QJsonDocument::fromJson(bytes).array());

        QVERIFY2(back, bytes.constData());
        QVERIFY2(*back == changes, bytes.constData());
    }
}

void tst_FactJson::whatIsNoFactIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("a key that is not known")
        << QByteArray(R"([{"fact":"seeker","after":{"nmae":"Sam"}}])");
    QTest::newRow("another kind of fact") << QByteArray(R"([{"fact":"dog","after":{"id":"x"}}])");
    QTest::newRow("a word that is no choice")
        << QByteArray(R"([{"fact":"contact","after":{"id":"a","relation":"cousin",)"
                      R"("spelling_checked":false}}])");
    QTest::newRow("not even an object") << QByteArray(R"([7])");
}

void tst_FactJson::whatIsNoFactIsRefused()
{
    QFETCH(const QByteArray, json);

    const auto facts = factChangesFromJson(QJsonDocument::fromJson(json).array());

    QVERIFY(!facts);
}

void tst_FactJson::emptyThingsAreLeftOut()
{
    const QJsonObject contact = toJson(Contact{.id = {u"ana"_s}, .given = u"Ana"_s});

    QCOMPARE(
        contact.keys(), (QStringList{u"given"_s, u"id"_s, u"relation"_s, u"spelling_checked"_s}));
    QVERIFY(toJson(Seeker{}).isEmpty());
}

void tst_FactJson::everyWordStandsForItsChoice()
{
    QCOMPARE(nameOf(CallbackBy::Employer), u"they"_s);
    QCOMPARE(choiceNamed<Stage>(u"not-hired"), Stage::NotHired);
    QCOMPARE(choiceNamed<Stage>(u"Not-hired"), std::nullopt);
    QCOMPARE(allNames<InterviewForm>(), (QStringList{u"on-site"_s, u"video"_s, u"phone"_s}));
    for (const QString &name : allNames<LogKind>())
        QCOMPARE(nameOf(*choiceNamed<LogKind>(name)), name);
}

QTEST_GUILESS_MAIN(tst_FactJson)
#include "tst_factjson.moc"
