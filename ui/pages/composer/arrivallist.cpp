// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/arrivallist.h"

#include "ui/text/channeltext.h"
#include "ui/text/datetext.h"
#include "ui/widgets/label.h"

#include <QLayoutItem>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

ArrivalList::ArrivalList(QWidget *parent)
    : QWidget(parent)
    , m_rows(*new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new Label(tr("When it will be read"), u"heading"_s));
    layout->addLayout(&m_rows);
    m_rows.setSpacing(4);
}

void ArrivalList::show(const QList<Arrival> &arrivals, Channel chosen, QDate today)
{
    while (const std::unique_ptr<QLayoutItem> item{m_rows.takeAt(0)})
        delete item->widget();
    for (const Arrival &arrival : arrivals) {
        const QString way = channelName(arrival.channel);
        const QString day = spokenDay(arrival.on, today);
        //: How it goes, and when it is read: "By post: Mon 1 June, too late".
        const QString text = arrival.isTooLate ? tr("%1: %2, too late").arg(way, day)
                                               //: "E-mail: today"
                                               : tr("%1: %2").arg(way, day);
        m_rows.addWidget(new Label(text, arrival.channel == chosen ? QString() : u"muted"_s));
    }
}

} // namespace Afterword
