// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/trialpreview.h"

#include "ui/text/datetext.h"
#include "ui/text/differencetext.h"
#include "ui/text/followuptext.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QTreeWidget>
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
    , m_list(*new QTreeWidget(this))
{
    m_summary.setObjectName(u"previewSummary"_s);
    m_list.setObjectName(u"preview"_s);
    m_list.setAccessibleName(tr("What would change in the next 60 days"));
    m_list.setHeaderLabels({tr("Change"), tr("Now"), tr("Then")});
    m_list.setRootIsDecorated(false);
    m_list.setWordWrap(true);
    m_list.header()->setStretchLastSection(false);
    m_list.header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list.header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list.header()->setSectionResizeMode(2, QHeaderView::Stretch);
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
    m_list.clear();
    for (const PlanDifference &difference : shown) {
        auto *item = new QTreeWidgetItem(&m_list,
            {differenceWord(kindOf(difference)), lineOf(difference.before, then.dossier, now.today),
                lineOf(difference.after, then.dossier, now.today)});
        item->setData(0, Qt::AccessibleTextRole,
            differenceText(difference, then.dossier, then.dossier, now.today));
        for (const int column : {1, 2}) {
            item->setToolTip(column, item->text(column));
            item->setTextAlignment(column, Qt::AlignTop | Qt::AlignLeading);
        }
    }
    m_list.setVisible(!shown.isEmpty());
}

} // namespace Afterword
