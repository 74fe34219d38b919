// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/personactions.h"

#include "ui/pages/people/withperson.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

PersonActions::PersonActions(QWidget *parent)
    : QWidget(parent)
    , m_write(new QPushButton(tr("Write")))
    , m_call(new QPushButton(tr("Call")))
    , m_reason(new Label({}, u"small"_s))
{
    auto *copy = new QPushButton(tr("Copy"));
    auto *remove = new QPushButton(tr("Remove"));
    m_write->setObjectName(u"write"_s);
    m_call->setObjectName(u"call"_s);
    copy->setObjectName(u"copy"_s);
    copy->setToolTip(tr("Copies the card, as text and for address books."));
    remove->setObjectName(u"remove"_s);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    flow->setSpacing(8);
    for (QPushButton *button : {m_write, m_call, copy, remove})
        flow->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(row);
    layout->addWidget(m_reason);
    connect(m_write, &QPushButton::clicked, this, [this] {
        if (m_letter)
            Q_EMIT requested(ShowNote{*m_letter});
    });
    connect(m_call, &QPushButton::clicked, this, [this] {
        if (m_phone)
            Q_EMIT requested(StartCall{*m_phone});
    });
    connect(copy, &QPushButton::clicked, this, &PersonActions::copyWished);
    connect(remove, &QPushButton::clicked, this, &PersonActions::removeWished);
}

void PersonActions::display(const ContactId &person, const Plan &plan)
{
    m_letter = nextLetterTo(person, plan);
    m_phone = nextCallTo(person, plan);
    m_write->setEnabled(m_letter.has_value());
    m_call->setEnabled(m_phone.has_value());
    explain();
}

void PersonActions::explain()
{
    QString reason;
    if (!m_letter && !m_phone)
        reason = tr("Your plan holds neither a letter nor a call to them.");
    else if (!m_letter)
        reason = tr("Your plan holds no letter to them.");
    else if (!m_phone)
        reason = tr("Your plan holds no call to them.");
    m_reason->setText(reason);
    m_reason->setHidden(reason.isEmpty());
    m_write->setAccessibleDescription(m_letter ? QString() : reason);
    m_call->setAccessibleDescription(m_phone ? QString() : reason);
}

} // namespace Afterword
