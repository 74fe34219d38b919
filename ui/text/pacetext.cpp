// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/pacetext.h"

#include "ui/text/channeltext.h"
#include "ui/text/datetext.h"

#include <QCoreApplication>

namespace Afterword {

namespace {

struct PaceText
{
    Q_DECLARE_TR_FUNCTIONS(PaceText)
};

} // namespace

QString paceText(const PaceStatus &pace, QDate today)
{
    if (!pace.lastReminder.isValid())
        return PaceText::tr("No reminder sent yet.");
    if (pace.nextAllowed <= today)
        //: %1 is "by phone" or another way
        return PaceText::tr("You may ask now, %1.").arg(byChannel(pace.nextChannel));
    return PaceText::tr("Wait until %1, then %2.")
        .arg(shortDate(pace.nextAllowed), byChannel(pace.nextChannel));
}

} // namespace Afterword
