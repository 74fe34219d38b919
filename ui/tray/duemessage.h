// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/ids.h"

#include <QString>

#include <optional>

namespace Afterword {

/// What a reminder has to say where no notification can say it.
struct DueMessage
{
    QString key; ///< a later one with it takes its place
    QString title = {};
    QString text = {};
    FollowUpId followUp = {}; ///< its card says it all, if there is one; may be empty
    std::optional<QString> besideCards = {}; ///< instead of `text`, where there are cards of all

    bool operator==(const DueMessage &) const = default;
};

} // namespace Afterword
