// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/sentquestion.h"

#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

SentQuestion::SentQuestion(QWidget *parent)
    : QFrame(parent)
    , m_question(*new Label({}, u"heading"_s))
{
    setObjectName(u"sentQuestion"_s);
    setProperty("kind", u"topbar"_s);
    auto *yes = new QPushButton(tr("&Yes, it is sent"), this);
    yes->setObjectName(u"yesSent"_s);
    yes->setProperty("kind", u"primary"_s);
    auto *no = new QPushButton(tr("&Not yet"), this);
    no->setObjectName(u"notSent"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(&m_question, 1);
    layout->addWidget(yes);
    layout->addWidget(no);
    connect(yes, &QPushButton::clicked, this, &SentQuestion::sent);
    connect(no, &QPushButton::clicked, this, &SentQuestion::notYet);
    hide();
}

void SentQuestion::ask(const QString &person)
{
    m_question.setText(person.isEmpty() ? tr("Did you send the note?")
                                        : tr("Did you send the note to %1?").arg(person));
    show();
    QAccessibleEvent told(&m_question, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

} // namespace Afterword
