// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/nocards.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

NoCards::NoCards(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"empty"_s);
    setProperty("card", true);
    auto *begin = new QPushButton(tr("Make the first card"));
    begin->setProperty("kind", u"primary"_s);
    auto *import = new QPushButton(tr("Import cards …"));
    import->setObjectName(u"importFirst"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(begin);
    row->addWidget(import);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addWidget(new Label(tr("No cards yet"), u"heading"_s));
    layout->addWidget(new Label(
        tr("Here stand the business cards of everyone you meet, with the exact name, address and "
           "e-mail, so that every note is spelled right and arrives. Ask for a card before you "
           "leave. Whoever you name when you record an interview gets one too. Cards of an "
           "address book (.vcf files) can be dropped here."),
        u"muted"_s));
    layout->addSpacing(8);
    layout->addLayout(row);
    connect(begin, &QPushButton::clicked, this, &NoCards::beginWished);
    connect(import, &QPushButton::clicked, this, &NoCards::importWished);
}

} // namespace Afterword
