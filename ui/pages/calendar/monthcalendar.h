// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/calendar/monthpainter.h"

#include <QAbstractScrollArea>

namespace Afterword {

/// How much of the calendar is in view: weeks below one another, or one with its hours.
enum class CalendarSpan { Month, Week };

/// Weeks below one another without an end, or one of them, with all that stands in the calendar.
/// One day is chosen and perhaps one of its entries; an entry can be taken to another day. It asks,
/// the page answers.
class MonthCalendar final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// The model must outlive it.
    explicit MonthCalendar(const CalendarModel &model, CalendarSpan span = CalendarSpan::Month,
        QWidget *parent = nullptr);

    const CalendarModel &model() const { return m_model; }
    const MonthScene &scene() const { return m_scene; }
    const MonthMarks &marks() const { return m_marks; }
    DayRange shownDays() const;

    /// Chooses a day, and one of its entries if `entry` names one, and scrolls to it.
    void choose(QDate day, const QString &entry = {});
    /// Brings the week of `day` to the top.
    void scrollToTop(QDate day);
    /// Where what is being moved may not go; empty when nothing is.
    void setForbidden(const QList<QDate> &days);
    /// Starts what Enter starts on what is chosen.
    void activate();

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(QDate day, const QString &entry);
    void shownChanged();
    void entryOpened(const QString &entry);
    void dayOpened(QDate day); ///< all of its entries are wanted
    void emptyDayOpened(QDate day);
    void dragBegan(const QString &entry);
    void draggedOver(QDate day); ///< invalid: over none
    void dropped(const QString &entry, QDate day);
    void dragEnded();
    void stepWished(const QString &entry, int days); ///< Ctrl and an arrow key

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void arrange();
    void layOut();
    QDate firstShown() const;
    void chooseByHand(QDate day, const QString &entry = {});
    void turnByKey(int direction);
    bool chooseNext(int step);
    bool moveByKey(const QKeyEvent &event);
    void endDrag();
    QString toolTipAt(QPoint place) const;

    const CalendarModel &m_model;
    const CalendarSpan m_span;
    const QDate m_origin; ///< what the scroll bar counts weeks from
    MonthScene m_scene;
    MonthMarks m_marks;
    QString m_pressed; ///< the entry under the mouse button
    QPoint m_pressedAt;
    bool m_isDragging = false;
    bool m_isStale = false; ///< something has changed that was not in view
    int m_wheel = 0; ///< of a turn that was not yet a week
};

} // namespace Afterword
