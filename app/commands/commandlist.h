// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace Afterword {

// One for each file beside this one.

Command planCommand();
Command todayCommand();
Command agendaCommand();
Command importCommand();
Command exportCommand();
Command noteCommand();
Command checkCommand();
Command playbookCommand();
Command backupCommand();
Command restoreCommand();
Command verifyCommand();
Command demoCommand();

} // namespace Afterword
