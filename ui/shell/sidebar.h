// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QLabel;
class QButtonGroup;
class QVBoxLayout;

namespace Afterword {

class NavButton;
class Page;

/// The pages there are, and below them what the search goes by.
class Sidebar final : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// `icon` is its name in resources/icons. The page must outlive the sidebar.
    void addPage(const QString &title, const QString &icon, Page &page);
    /// Marks the entry of that page; none if it has none.
    void setCurrent(const Page &page);
    void refreshCounts();
    /// The line of encouragement; empty shows none.
    void setLine(const QString &line);
    /// The title of the playbook that the search goes by.
    void setPlaybook(const QString &title);

Q_SIGNALS:
    void pageChosen(Afterword::Page &page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitText();

    struct Entry
    {
        NavButton *button = nullptr;
        Page *page = nullptr;
    };

    QList<Entry> m_entries;
    QVBoxLayout *m_list = nullptr;
    QButtonGroup *m_group = nullptr;
    QLabel *m_line = nullptr;
    QLabel *m_playbook = nullptr;
};

} // namespace Afterword
