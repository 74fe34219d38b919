// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/pages/page.h"
#include "ui/shell/navbutton.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent)
    , m_list(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_line(new Label({}, u"small"_s))
    , m_playbook(new Label({}, u"small"_s))
{
    setProperty("kind", u"sidebar"_s);
    setAccessibleName(tr("Pages"));
    fitText();
    m_list->setSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 12, 8, 16);
    layout->addLayout(m_list);
    layout->addStretch(1);
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(10, 0, 10, 0);
    notes->setSpacing(16);
    notes->addWidget(m_line);
    notes->addWidget(m_playbook);
    layout->addLayout(notes);
}

void Sidebar::addPage(const QString &title, const QString &icon, Page &page)
{
    auto *button = new NavButton(icon, title);
    button->setToolTip(tr("Ctrl+%1").arg(m_entries.size() + 1));
    m_group->addButton(button);
    m_list->addWidget(button);
    m_entries.append({button, &page});
    // Not only clicked: a screen reader toggles.
    connect(button, &QAbstractButton::toggled, this, [this, &page](bool isChosen) {
        if (isChosen)
            Q_EMIT pageChosen(page);
    });
    connect(&page, &Page::countChanged, this, &Sidebar::refreshCounts);
    refreshCounts();
}

void Sidebar::setCurrent(const Page &page)
{
    const auto found = std::ranges::find(m_entries, &page, &Entry::page);
    if (found != m_entries.end()) {
        const QSignalBlocker quiet(found->button);
        return found->button->setChecked(true);
    }
    if (QAbstractButton *checked = m_group->checkedButton()) {
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}

void Sidebar::refreshCounts()
{
    for (const Entry &entry : m_entries)
        entry.button->setCount(entry.page->count());
}

void Sidebar::setPlaybook(const QString &title)
{
    m_playbook->setText(tr("Playbook: %1").arg(title));
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitText();
    QFrame::changeEvent(event);
}

void Sidebar::fitText()
{
    setFixedWidth(std::max(208, fontMetrics().averageCharWidth() * 27));
}

void Sidebar::setLine(const QString &line)
{
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
}

} // namespace Afterword
