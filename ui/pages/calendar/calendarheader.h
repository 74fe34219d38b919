// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Afterword {

/// The top of the calendar: what is shown, the way back and forth, and the kinds of view.
class CalendarHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Adds the button of a view; its place counts from 0. With one view there is none to choose.
    void addView(const QString &title);
    void setView(int place);

Q_SIGNALS:
    void turned(int pages); ///< one back or one on
    void todayWanted();
    void viewChosen(int place);
    void printWanted();

private:
    QLabel *m_title = nullptr;
    QPushButton *m_forward = nullptr;
    QPushButton *m_print = nullptr;
    QHBoxLayout *m_views = nullptr;
    QButtonGroup *m_group = nullptr;
};

} // namespace Afterword
