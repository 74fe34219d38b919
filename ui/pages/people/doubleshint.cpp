// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/doubleshint.h"

#include "ui/pages/people/mergedialog.h"
#include "ui/pages/people/peoplechanges.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

DoublesHint::DoublesHint(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_text(new Label({}))
{
    setProperty("card", true);
    auto *compare = new QPushButton(tr("Compare …"));
    compare->setObjectName(u"compare"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(compare);
    connect(compare, &QPushButton::clicked, this, &DoublesHint::compare);
    hide();
}

void DoublesHint::display()
{
    const QList<LikelyDouble> doubles = openDoubles(m_session);
    setHidden(doubles.isEmpty());
    if (doubles.isEmpty())
        return;
    const auto pair = cardsOf(doubles.first(), m_session.dossier());
    const QString name = pair ? fullName(pair->first) : QString();
    const int count = int(doubles.size());
    m_text->setText(count == 1
            ? tr("Two cards look like one person: %1.").arg(name)
            : tr("%n pairs of cards look like one person each; the first is %1.", nullptr, count)
                  .arg(name));
}

void DoublesHint::compare()
{
    const QList<LikelyDouble> doubles = openDoubles(m_session);
    const auto pair
        = doubles.isEmpty() ? std::nullopt : cardsOf(doubles.first(), m_session.dossier());
    if (!pair)
        return;
    auto *dialog = new MergeDialog(pair->first, pair->second, this);
    connect(dialog, &MergeDialog::mergeChosen, this, &DoublesHint::merge);
    connect(dialog, &MergeDialog::apartChosen, this, &DoublesHint::keepApart);
    dialog->open();
}

void DoublesHint::merge(const Contact &card, const ContactId &other)
{
    if (const Result<void> done = mergeCards(m_session, card, other); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT said(tr("The two cards of %1 are one now.").arg(fullName(card)));
    Q_EMIT merged(card.id);
}

void DoublesHint::keepApart(const ContactId &kept, const ContactId &other)
{
    if (const Result<void> done = Afterword::keepApart(m_session, kept, other); !done)
        Q_EMIT failed(done.error());
    display();
}

} // namespace Afterword
