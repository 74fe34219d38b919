// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outside/voice.h"

namespace Afterword {

/// The voice of the machine. Where there is none, or the program was built without, it is not
/// there. The engine is started when something is first read.
Voice *systemVoice(QObject *parent);

} // namespace Afterword
