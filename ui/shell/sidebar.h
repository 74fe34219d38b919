// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QFrame>
#include <QList>

class QLabel;
class QButtonGroup;
class QVBoxLayout;

namespace Afterword {

class NavButton;

/// The pages there are, and below them what the search goes by.
class Sidebar final : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(const QString &playbook, QWidget *parent = nullptr);

    void addPage(const Page &page);
    void setCurrent(int place);
    void refreshCounts();
    /// The line of encouragement; empty shows none.
    void setLine(const QString &line);

Q_SIGNALS:
    void pageChosen(int place);

private:
    QList<Page> m_pages;
    QList<NavButton *> m_buttons;
    QVBoxLayout *m_list = nullptr;
    QButtonGroup *m_group = nullptr;
    QLabel *m_line = nullptr;
};

} // namespace Afterword
