// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/call/personcard.h"

#include "ui/outside/externallink.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

void say(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setHidden(text.isEmpty());
}

void fillInLines(QWidget &row, const QList<QWidget *> &parts)
{
    auto *layout = new FlowLayout(&row);
    layout->setSpacing(8);
    for (QWidget *part : parts)
        layout->addWidget(part);
}

/// The first of them takes what room there is.
void fillOneLine(QWidget &row, const QList<QWidget *> &parts)
{
    auto *layout = new QHBoxLayout(&row);
    layout->setContentsMargins({});
    for (QWidget *part : parts)
        layout->addWidget(part, part == parts.constFirst() ? 1 : 0);
}

} // namespace

PersonCard::PersonCard(QWidget *parent)
    : QFrame(parent)
    , m_name(new Label({}, u"heading"_s))
    , m_role(new Label({}, u"muted"_s))
    , m_askFor(new Label({}))
    , m_numbers(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add a number to the card")))
    , m_word(new Pill({}, u"done"_s))
    , m_time(new Label({}, u"muted"_s))
    , m_best(new Label({}))
{
    setProperty("card", true);
    m_numbers->setSpacing(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_role);
    layout->addWidget(m_askFor);
    layout->addLayout(m_numbers);
    layout->addWidget(m_add);
    layout->addSpacing(4);
    layout->addWidget(m_word);
    layout->addWidget(m_time);
    layout->addWidget(m_best);
    connect(m_add, &QPushButton::clicked, this, &PersonCard::cardRequested);
}

void PersonCard::display(const CallPerson &person)
{
    say(*m_name, person.name);
    say(*m_role, person.role);
    //: %1 is how to say the name, as in "Dr Raman".
    say(*m_askFor, person.askFor.isEmpty() ? QString() : tr("Ask for %1").arg(person.askFor));
    //: %1 is when they like to be called, in the seeker's words.
    say(*m_best, person.bestTimes.isEmpty() ? QString() : tr("Best: %1").arg(person.bestTimes));
    m_add->setVisible(person.numbers.isEmpty());
    if (person == m_person && m_numbers->count() > 0)
        return;
    m_person = person;
    while (QLayoutItem *item = m_numbers->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (person.numbers.isEmpty())
        m_numbers->addWidget(new Label(tr("No phone number is on the card."), u"problem"_s));
    for (const CallNumber &number : person.numbers + person.others)
        addNumber(number);
}

void PersonCard::addNumber(const CallNumber &number)
{
    auto *row = new QWidget;
    auto *label = new Label(number.whose.isEmpty() ? number.number
                                                   //: Whose number it is, and the number.
                                                   : tr("%1: %2").arg(number.whose, number.number));
    if (number.whose.isEmpty()) {
        label->setProperty("kind", u"title"_s);
        // A number that is broken in two is dialled wrong; the buttons go below it instead.
        label->setWordWrap(false);
    }
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(label->text());
    auto *dial = new QPushButton(tr("Dial"));
    dial->setAccessibleName(tr("Dial %1").arg(number.number));
    if (telephoneLink(number.number).isEmpty())
        dial->hide();
    auto *copyIt = new QPushButton(tr("Copy"));
    copyIt->setProperty("kind", u"quiet"_s);
    copyIt->setAccessibleName(tr("Copy %1").arg(number.number));
    if (number.whose.isEmpty())
        fillInLines(*row, {label, dial, copyIt});
    else
        fillOneLine(*row, {label, dial, copyIt});
    m_numbers->addWidget(row);
    connect(
        dial, &QPushButton::clicked, this, [this, text = number.number] { Q_EMIT dialled(text); });
    connect(copyIt, &QPushButton::clicked, this, [this, text = number.number] { copy(text); });
}

void PersonCard::copy(const QString &number)
{
    QGuiApplication::clipboard()->setText(number);
    Q_EMIT copied(number);
}

void PersonCard::showTime(const QString &time, const QString &word, const QString &tone)
{
    m_time->setText(time);
    m_word->say(word, tone);
}

} // namespace Afterword
