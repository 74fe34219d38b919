// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/opportunity.h"

#include <QWidget>

#include <vector>

namespace Afterword {

/// A figure on the scale, and where it stands from 0 to 1.
struct SalaryMark
{
    enum class Meaning { WalkAway, Target, Offer };

    Meaning meaning = Meaning::Target;
    double place = 0;

    bool operator==(const SalaryMark &) const = default;
};

/// What the scale shows: the figures that are known, on one line.
struct SalaryMarks
{
    double typicalFrom = 0; ///< from 0 to 1; equal to `typicalTo`: not known
    double typicalTo = 0;
    std::vector<SalaryMark> marks = {};

    bool operator==(const SalaryMarks &) const = default;
};

/// Places the figures, with some room at both ends.
SalaryMarks salaryMarks(const Salary &salary, double offered);

/// The typical range as a band, and on it walk-away, target and offer. What it shows is said in
/// words beside it.
class SalaryScale final : public QWidget
{
    Q_OBJECT

public:
    explicit SalaryScale(QWidget *parent = nullptr);

    void show(const Salary &salary, double offered);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMark(QPainter &painter, const QRect &bar, const SalaryMark &mark) const;

    SalaryMarks m_marks;
};

} // namespace Afterword
