// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"
#include "ui/widgets/monthview.h"

#include <QWidget>

class QVBoxLayout;
class QLabel;

namespace Afterword {

/// The column beside Today's cards: a month, the pace of each employer, how the search stands.
class TodaySide final : public QWidget
{
    Q_OBJECT

public:
    explicit TodaySide(QDate today, QWidget *parent = nullptr);

    void display(const Plan &plan, const Dossier &dossier);

Q_SIGNALS:
    void dayChosen(QDate day);
    void dayActivated(QDate day); ///< Enter or a double click

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitText();
    QWidget *buildPace();
    QWidget *buildKeepGoing();
    void showMonth(const Plan &plan);
    void showPace(const Plan &plan, const Dossier &dossier);
    void showKeepGoing(const Dossier &dossier);

    MonthView *m_month = nullptr;
    QWidget *m_paceCard = nullptr;
    QVBoxLayout *m_pace = nullptr;
    QLabel *m_keepGoing = nullptr;
};

} // namespace Afterword
