// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMap>
#include <QWidget>

namespace Afterword {

/// The days of one month in weeks, with marks; one day is chosen by mouse or arrow keys.
class MonthGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit MonthGrid(QDate today, QWidget *parent = nullptr);

    QDate chosen() const { return m_chosen; }
    void choose(QDate day);
    void setToday(QDate today);
    /// How many things each day has; days with none may be left out.
    void setMarks(const QMap<QDate, int> &marks);
    /// Earlier days cannot be chosen; an invalid date lifts that.
    void setEarliest(QDate day);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChosen(QDate day); ///< by the mouse or the keyboard
    void dayActivated(QDate day); ///< Enter or a double click

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QDate firstShown() const;
    QRect cell(int column, int row) const;
    QDate dayAt(QPoint place) const;
    void chooseByHand(QDate day);
    void drawNames(QPainter &painter) const;
    void drawDay(QPainter &painter, QDate day, const QRect &place) const;
    QString spoken(QDate day) const;

    QDate m_today;
    QDate m_chosen;
    QDate m_earliest;
    QMap<QDate, int> m_marks;
};

} // namespace Afterword
