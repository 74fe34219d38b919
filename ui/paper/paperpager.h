// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paperwork.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace Afterword {

/// Leads through the pages of some jobs, and asks how large they are shown.
class PaperPager final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPager(QWidget *parent = nullptr);

    /// Stays where it is as far as there is such a page.
    void show(const QList<PaperJob> &jobs);
    const PaperJob &job() const { return m_jobs.at(m_job); }
    const PaperPage &page() const { return m_pages.at(m_page); }
    std::optional<double> zoom() const;

Q_SIGNALS:
    void moved();
    void zoomed();

private:
    void go(int step);
    void load();
    void showPlace();

    QList<PaperJob> m_jobs;
    QList<PaperPage> m_pages; ///< of the part that is shown
    int m_job = 0;
    int m_part = 0;
    int m_page = 0;
    QToolButton *m_back = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_place = nullptr;
    QComboBox *m_zoom = nullptr;
};

} // namespace Afterword
