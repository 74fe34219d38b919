// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dossierreader.h"
#include "core/playbook/playbookreader.h"
#include "core/session/followupchanges.h"
#include "ui/models/followupmodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 5, 28), QTime(10, 42), Qt::UTC);

Dossier week()
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/exchange/week.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the seeker's week is missing");
    return readDossier(file.readAll(), file.fileName()).value();
}

} // namespace

class tst_FollowUpModel final : public QObject
{
    Q_OBJECT

private slots:
    void theWeekIsShownAsItStands();
    void aCardIsToldInOneSentence();
    void whatIsDoneLeavesAndNothingElseMoves();

private:
    QList<TodayRow> rows(const Dossier &dossier) const;

    const Advice m_advice{*builtInPlaybooks(u"balanced"_s), *Calendar::builtIn()};
};

QList<TodayRow> tst_FollowUpModel::rows(const Dossier &dossier) const
{
    return todayRows(plan(dossier, m_advice, now), dossier, m_advice.playbooks, {});
}

void tst_FollowUpModel::theWeekIsShownAsItStands()
{
    FollowUpModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.setRows(rows(week()));

    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        shown += index.data(FollowUpModel::SectionRole).toString() + u": "_s
            + index.data(FollowUpModel::IdRole).toString().section(u'/', 0, 1);
    }
    const QStringList expected
        = {u"Overdue: inquiry.promise/northwind"_s, u"Overdue: research.salary/northwind"_s,
            u"Overdue: research.salary/verity"_s, u"Today: thank-you.interviewer/acme"_s,
            u"Today: thank-you.interviewer/acme"_s, u"Today: thank-you.helper/acme"_s,
            u"Today: thank-you.helper/acme"_s, u"Next days: keep-applying/northwind"_s,
            u"Next days: call.fifth-day/acme"_s, u"Next days: keep-in-touch.weekly/verity"_s};
    QCOMPARE(shown, expected);
}

void tst_FollowUpModel::aCardIsToldInOneSentence()
{
    FollowUpModel model;
    model.setRows(rows(week()));

    const QString spoken = model.index(0, 0).data(Qt::AccessibleTextRole).toString();

    QVERIFY2(spoken.contains(u"Priya Raman"_s), qPrintable(spoken));
    QVERIFY2(spoken.contains(u"2 days late"_s), qPrintable(spoken));
    QVERIFY2(spoken.contains(u"Northwind Health"_s), qPrintable(spoken));
}

void tst_FollowUpModel::whatIsDoneLeavesAndNothingElseMoves()
{
    const Dossier before = week();
    FollowUpModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(rows(before));
    const int rowsBefore = model.rowCount();
    const QPersistentModelIndex last = model.index(rowsBefore - 1, 0);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const Plan today = plan(before, m_advice, now);
    const FollowUp *note = findFollowUp(today, {u"thank-you.interviewer/acme/acme-1/ana/1"_s});
    QVERIFY(note);

    const Result<Dossier> after = applied(before, markedDone(before, *note, now));
    QVERIFY(after);
    model.setRows(rows(*after));

    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().at(1).toInt(), 3);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowCount(), rowsBefore - 1);
    QVERIFY(last.isValid());
}

QTEST_MAIN(tst_FollowUpModel)
#include "tst_followupmodel.moc"
