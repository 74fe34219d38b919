// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopseat.h"

#include <QTextStream>

namespace Afterword {

namespace {

void complain(const Error &error)
{
    QTextStream(stderr) << toString(error) << Qt::endl;
}

} // namespace

DesktopSeat::DesktopSeat(const DesktopOptions &options)
    : m_options(options)
{
}

InstanceRequest DesktopSeat::request() const
{
    return {.page = m_options.page, .followUp = m_options.followUp, .files = m_options.files};
}

std::optional<int> DesktopSeat::exitCodeAt(const QString &database)
{
    const Result<InstancePlace> place = instancePlace(database);
    if (place && *place == m_place)
        return {};
    auto seat
        = place ? InstanceSeat::take(*place) : Result<std::unique_ptr<InstanceSeat>>(place.error());
    if (!seat) {
        // The database has a lock of its own; only being found by other starts is lost.
        complain(seat.error());
        return {};
    }
    if (!*seat)
        return handOverTo(*place);
    m_seat = std::move(*seat);
    m_place = *place;
    connect(m_seat.get(), &InstanceSeat::requested, this, &DesktopSeat::requested);
    return {};
}

int DesktopSeat::handOverTo(const InstancePlace &place) const
{
    if (m_options.isBackground)
        return 0;
    const Result<void> handed = handOver(place.socket, request());
    if (handed)
        return 0;
    complain(handed.error());
    return cannotOpen;
}

} // namespace Afterword
