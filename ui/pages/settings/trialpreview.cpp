// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/trialpreview.h"

#include "ui/text/datetext.h"
#include "ui/text/differencetext.h"
#include "ui/text/followuptext.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int shownDays = 60;

/// As in "Tue 2 June: Call Ana Núñez", and below it "Acme Robotics · Data analyst".
QString lineOf(const std::optional<FollowUp> &followUp, const Dossier &dossier, QDate today)
{
    if (!followUp)
        return {};
    //: A day, what is to be done on it, and, on a line below, what it is about.
    return TrialPreview::tr("%1: %2\n%3")
        .arg(shortDate(followUp->due), titleOf(*followUp, dossier, today),
            subjectOf(*followUp, dossier));
}

} // namespace

TrialPreview::TrialPreview(QWidget *parent)
    : QWidget(parent)
    , m_summary(*new Label({}, u"muted"_s, this))
    , m_list(*new QTableWidget(0, 3, this))
{
    m_summary.setObjectName(u"previewSummary"_s);
    m_list.setObjectName(u"preview"_s);
    m_list.setAccessibleName(tr("What would change in the next 60 days"));
    m_list.setHorizontalHeaderLabels({tr("Change"), tr("Now"), tr("Then")});
    m_list.setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list.setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list.setTabKeyNavigation(false);
    m_list.setShowGrid(false);
    m_list.verticalHeader()->hide();
    m_list.verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list.setWordWrap(true);
    m_list.horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list.horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list.horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_list.setMinimumHeight(m_list.fontMetrics().lineSpacing() * 10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(new Label(tr("What would change in the next 60 days"), u"section"_s));
    layout->addWidget(&m_summary);
    layout->addWidget(&m_list);
}

void TrialPreview::showPlans(const Plan &now, const Preview &then)
{
    const Period period{.from = now.today, .to = now.today.addDays(shownDays)};
    const auto shown = noticeable(differences(now, then.plan, period));
    const auto count = [&](DifferenceKind kind) {
        return QLocale().toString(std::ranges::count(shown, kind, kindOf));
    };
    m_summary.setText(shown.isEmpty()
            ? tr("Nothing would change for you in these days.")
            : tr("New: %1. No longer: %2. On another day: %3.")
                  .arg(count(DifferenceKind::Comes), count(DifferenceKind::Goes),
                      count(DifferenceKind::Moves)));
    m_list.setRowCount(0);
    for (const PlanDifference &difference : shown) {
        const int row = m_list.rowCount();
        m_list.insertRow(row);
        const QStringList texts = {differenceWord(kindOf(difference)),
            lineOf(difference.before, then.dossier, now.today),
            lineOf(difference.after, then.dossier, now.today)};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setTextAlignment(Qt::AlignTop | Qt::AlignLeading);
            m_list.setItem(row, column, item);
        }
        m_list.item(row, 0)->setData(Qt::AccessibleTextRole,
            differenceText(difference, then.dossier, then.dossier, now.today));
    }
    m_list.setVisible(!shown.isEmpty());
}

} // namespace Afterword
