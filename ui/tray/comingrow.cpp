// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/comingrow.h"

#include "ui/models/todayrow.h"
#include "ui/text/datetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Afterword {

namespace {

struct ComingText
{
    Q_DECLARE_TR_FUNCTIONS(ComingText)
};

} // namespace

QList<ComingRow> comingRows(const Session &session)
{
    const Plan &plan = session.plan();
    QList<ComingRow> rows;
    for (const TodayRow &row :
        todayRows(plan, session.dossier(), session.advice().playbooks, session.drafts())) {
        rows.append({.id = row.id,
            .title = row.title,
            .due = row.section == Section::NextDays ? spokenDay(row.day, plan.today) : row.due,
            .isDue = row.section != Section::NextDays});
    }
    return rows;
}

int dueCount(const QList<ComingRow> &rows)
{
    return static_cast<int>(std::ranges::count(rows, true, &ComingRow::isDue));
}

QString dueLine(int count)
{
    if (count == 0)
        return ComingText::tr("Afterword: nothing is due");
    if (count == 1)
        return ComingText::tr("Afterword: one thing is due");
    return ComingText::tr("Afterword: %n things are due", nullptr, count);
}

} // namespace Afterword
