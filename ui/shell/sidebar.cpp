// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/shell/navbutton.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

Sidebar::Sidebar(const QString &playbook, QWidget *parent)
    : QFrame(parent)
    , m_list(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_line(new Label({}, u"small"_s))
{
    setProperty("kind", u"sidebar"_s);
    setAccessibleName(tr("Pages"));
    setFixedWidth(std::max(208, fontMetrics().averageCharWidth() * 27));
    m_list->setSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 12, 8, 16);
    layout->addLayout(m_list);
    layout->addStretch(1);
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(10, 0, 10, 0);
    notes->setSpacing(16);
    notes->addWidget(m_line);
    notes->addWidget(new Label(tr("Playbook: %1").arg(playbook), u"small"_s));
    layout->addLayout(notes);
    connect(m_group, &QButtonGroup::idClicked, this, &Sidebar::pageChosen);
}

void Sidebar::addPage(const Page &page)
{
    auto *button = new NavButton(page.icon, page.title);
    const auto place = static_cast<int>(m_pages.size());
    button->setToolTip(tr("Ctrl+%1").arg(place + 1));
    m_group->addButton(button, place);
    m_list->addWidget(button);
    m_buttons.append(button);
    m_pages.append(page);
    refreshCounts();
}

void Sidebar::setCurrent(int place)
{
    m_buttons.at(place)->setChecked(true);
}

void Sidebar::refreshCounts()
{
    for (qsizetype place = 0; place < m_pages.size(); ++place)
        m_buttons.at(place)->setCount(m_pages.at(place).count ? m_pages.at(place).count() : 0);
}

void Sidebar::setLine(const QString &line)
{
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
}

} // namespace Afterword
