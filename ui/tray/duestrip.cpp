// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/duestrip.h"

#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString titleOf(const QList<DueMessage> &messages)
{
    if (messages.size() == 1)
        return messages.constFirst().title;
    return DueStrip::tr("%n reminders", nullptr, static_cast<int>(messages.size()));
}

QString textOf(const QList<DueMessage> &messages)
{
    QStringList parts;
    for (const DueMessage &message : messages)
        parts.append(messages.size() == 1 ? message.text : message.title);
    return parts.join(u'\n').replace(u'\n', u" · "_s);
}

} // namespace

DueStrip::DueStrip(QWidget *parent)
    : QFrame(parent)
    , m_title(new Label({}, u"heading"_s))
    , m_text(new ElidedLabel({}, u"muted"_s))
    , m_open(new QPushButton(tr("Open")))
    , m_away(new QPushButton(tr("Put away")))
{
    setObjectName(u"dueStrip"_s);
    setProperty("card", true);
    m_open->setObjectName(u"openDue"_s);
    m_away->setObjectName(u"putDueAway"_s);
    connect(m_open, &QPushButton::clicked, this, &DueStrip::openRequested);
    connect(m_away, &QPushButton::clicked, this, &DueStrip::putAwayRequested);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(words, 1);
    layout->addWidget(m_open);
    layout->addWidget(m_away);
    hide();
}

void DueStrip::display(const QList<DueMessage> &messages)
{
    if (messages == m_messages)
        return;
    const bool isMore = messages.size() > m_messages.size();
    m_messages = messages;
    if (messages.isEmpty())
        return hide();
    const QString title = titleOf(messages);
    m_title->setText(title);
    m_text->setText(textOf(messages));
    setAccessibleName(title);
    setAccessibleDescription(m_text->text());
    m_open->setAccessibleName(tr("Open: %1").arg(title));
    m_away->setAccessibleName(tr("Put away: %1").arg(title));
    show();
    if (isMore)
        tellScreenReader();
}

void DueStrip::tellScreenReader()
{
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace Afterword
