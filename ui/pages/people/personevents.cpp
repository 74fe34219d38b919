// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/personevents.h"

#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

PersonEvents::PersonEvents(QWidget *parent)
    : QFrame(parent)
    , m_title(new Label({}, u"heading"_s))
    , m_lines(new QVBoxLayout)
{
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    m_lines->setSpacing(0);
    layout->addLayout(m_lines);
}

void PersonEvents::display(const Contact &person, const Dossier &dossier, const Plan &plan)
{
    m_title->setText(tr("With %1").arg(person.given.isEmpty() ? fullName(person) : person.given));
    const QList<PersonEvent> events = eventsWith(person.id, dossier, plan);
    setHidden(events.isEmpty());
    if (events == m_shown)
        return;
    m_shown = events;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        // One of them may just be telling that it was clicked.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const PersonEvent &event : events) {
        auto *line = new QPushButton(event.text);
        line->setProperty("kind", u"line"_s);
        connect(line, &QPushButton::clicked, this,
            [this, place = event.destination] { Q_EMIT requested(place); });
        m_lines->addWidget(line);
    }
}

} // namespace Afterword
