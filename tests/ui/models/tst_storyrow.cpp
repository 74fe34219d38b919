// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/storyrow.h"

#include "core/playbook/playbookreader.h"
#include "core/session/answerchanges.h"
#include "core/session/demo.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 5, 28), QTime(10, 42), QTimeZone("Europe/London"));
const OpportunityId acme{u"acme"_s};

/// The timeline of one opportunity of the sample search after `change` was made.
class World
{
public:
    void answer(const EmployerAnswer &answer) { take(answered(m_dossier, acme, answer, now)); }
    void move(Stage stage) { take(movedToStage(m_dossier, acme, stage, now)); }
    /// As if nothing had been written down of the first interview.
    void forgetTheNextStep()
    {
        for (Opportunity &opportunity : m_dossier.opportunities) {
            for (Interview &interview : opportunity.interviews) {
                interview.nextStep.clear();
                interview.answerPromisedBy = {};
            }
        }
    }
    QList<StoryRow> rows() const
    {
        return storyRows(*findOpportunity(m_dossier, acme), plan(), m_dossier, m_advice.playbooks);
    }
    StoryRow titled(const QString &beginning) const
    {
        for (const StoryRow &row : rows()) {
            if (row.title.startsWith(beginning))
                return row;
        }
        return {};
    }
    Plan plan() const { return Afterword::plan(m_dossier, m_advice, now); }
    QList<TodayRow> today() const { return todayRows(plan(), m_dossier, m_advice.playbooks, {}); }

private:
    void take(const QList<FactChange> &facts) { m_dossier = *applied(m_dossier, facts); }

    const Advice m_advice{*builtInPlaybooks(u"balanced"_s), *Calendar::builtIn()};
    Dossier m_dossier = demoDossier(now.date(), m_advice.calendar);
};

} // namespace

class tst_StoryRow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void anOfferIsToldInWords_data();
    void anOfferIsToldInWords();
    void whatIsTakenUpAgainIsCalledSo();
    void whatWasMissedAloneIsToldQuietlyAndNeverToday();
};

void tst_StoryRow::anOfferIsToldInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("amount and remark")
        << u"51000 GBP\nFrom July."_s << QStringList{u"£51,000"_s, u"From July."_s};
    QTest::newRow("amount alone") << u"51000 GBP"_s << QStringList{u"£51,000"_s};
    QTest::newRow("remark alone") << u"They will write."_s << QStringList{u"They will write."_s};
    QTest::newRow("nothing") << QString() << QStringList();
}

void tst_StoryRow::anOfferIsToldInWords()
{
    QFETCH(const QString, text);
    World world;

    world.answer({.kind = AnswerKind::Offer, .remark = text});

    QTEST(world.titled(u"They made an offer"_s).lines, "lines");
}

void tst_StoryRow::whatIsTakenUpAgainIsCalledSo()
{
    World world;
    world.answer({.kind = AnswerKind::NotHired});
    world.move(Stage::Waiting);

    QVERIFY(world.titled(u"Taken up again"_s).isPast);
    QVERIFY(world.titled(u"They answered"_s).id.isEmpty());
}

void tst_StoryRow::whatWasMissedAloneIsToldQuietlyAndNeverToday()
{
    World world;
    QVERIFY(world.titled(u"Ask what the next step is"_s).id.isEmpty());

    world.forgetTheNextStep();

    const StoryRow missed = world.titled(u"Ask what the next step is"_s);
    QCOMPARE(missed.pill, u"missed"_s);
    QVERIFY(missed.isQuiet && missed.isPast);
    QVERIFY(!world.titled(u"Thank Ana"_s).isQuiet);
    QVERIFY(std::ranges::none_of(world.today(),
        [](const TodayRow &row) { return row.id.text.startsWith(u"ask.next-step/acme"_s); }));
}

QTEST_MAIN(tst_StoryRow)
#include "tst_storyrow.moc"
