// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/channel.h"

#include <QString>

namespace Afterword {

/// The channel as a name: "E-mail".
QString channelName(Channel channel);
/// The way within a sentence: "by e-mail".
QString byChannel(Channel channel);

} // namespace Afterword
