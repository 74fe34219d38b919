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
    , m_row(new QWidget)
    , m_reason(new Label({}, u"small"_s))
{
    (new FlowLayout(m_row))->setSpacing(8);
    m_write = addAction(u"write"_s, tr("Write"));
    m_call = addAction(u"call"_s, tr("Call"));
    m_mail = addAction(u"mail"_s, tr("E-mail"));
    m_mail->setToolTip(tr("Begins a message in your mail program."));
    m_envelope = addAction(u"envelope"_s, tr("Envelope …"));
    m_envelope->setToolTip(tr("Prints an envelope or a label for them."));
    QPushButton *copy = addAction(u"copy"_s, tr("Copy"));
    copy->setToolTip(tr("Copies the card, as text and for address books."));
    QPushButton *remove = addAction(u"remove"_s, tr("Remove"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_row);
    layout->addWidget(m_reason);
    connect(m_write, &QPushButton::clicked, this, [this] { go(m_letter); });
    connect(m_call, &QPushButton::clicked, this, [this] { go(m_phone); });
    connect(m_mail, &QPushButton::clicked, this, [this] { go(m_address); });
    connect(m_envelope, &QPushButton::clicked, this, [this] { go(m_post); });
    connect(copy, &QPushButton::clicked, this, &PersonActions::copyWished);
    connect(remove, &QPushButton::clicked, this, &PersonActions::removeWished);
}

QPushButton *PersonActions::addAction(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    m_row->layout()->addWidget(button);
    return button;
}

void PersonActions::go(const std::optional<Destination> &destination)
{
    if (destination)
        Q_EMIT requested(*destination);
}

void PersonActions::display(const ContactId &person, const Dossier &dossier, const Plan &plan)
{
    const std::optional<FollowUpId> letter = nextLetterTo(person, plan);
    m_letter = letter ? std::optional<Destination>(ShowNote{*letter}) : std::nullopt;
    m_phone = callTo(person, dossier, plan);
    m_address = mailTo(person, dossier);
    const Contact *card = findContact(dossier, person);
    m_post = card && !card->address.isEmpty() ? std::optional<Destination>(PrintEnvelope{person})
                                              : std::nullopt;
    m_envelope->setEnabled(m_post.has_value());
    m_write->setEnabled(m_letter.has_value());
    m_call->setEnabled(m_phone.has_value());
    m_mail->setEnabled(m_address.has_value());
    explain();
}

void PersonActions::explain()
{
    QStringList reasons;
    if (!m_letter)
        reasons.append(tr("Your plan holds no letter to them."));
    if (!m_phone)
        reasons.append(tr("The card has no phone number."));
    if (!m_address)
        reasons.append(tr("The card has no e-mail address."));
    if (!m_post)
        reasons.append(tr("The card has no postal address."));
    m_reason->setText(reasons.join(u'\n'));
    m_reason->setHidden(reasons.isEmpty());
    m_write->setAccessibleDescription(
        m_letter ? QString() : tr("Your plan holds no letter to them."));
    m_call->setAccessibleDescription(m_phone ? QString() : tr("The card has no phone number."));
    m_envelope->setAccessibleDescription(m_post ? tr("Prints an envelope or a label for them.")
                                                : tr("The card has no postal address."));
    m_mail->setAccessibleDescription(m_address ? tr("Begins a message in your mail program.")
                                               : tr("The card has no e-mail address."));
}

} // namespace Afterword
