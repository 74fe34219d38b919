// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/statetext.h"

#include <QCoreApplication>

namespace Afterword {

namespace {

struct StateText
{
    Q_DECLARE_TR_FUNCTIONS(StateText)
};

} // namespace

QString stateText(State state)
{
    switch (state) {
    case State::Planned:
        return StateText::tr("planned");
    case State::Due:
        return StateText::tr("due");
    case State::Overdue:
        return StateText::tr("overdue");
    case State::Done:
        return StateText::tr("done");
    case State::DoneLate:
        return StateText::tr("done late");
    case State::Missed:
        return StateText::tr("missed");
    case State::Held:
        return StateText::tr("waits");
    case State::Served:
        return StateText::tr("served by another");
    case State::Skipped:
        return StateText::tr("skipped");
    case State::Snoozed:
        return StateText::tr("put off");
    }
    return {};
}

} // namespace Afterword
