// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/playbook.h"

namespace Afterword {

/// Reads a playbook from TOML. A bad one is refused whole, with line, column and what was
/// expected: unknown keys, wrong words, windows that close before they open, and rules that would
/// feed each other for ever.
Result<Playbook> readPlaybook(const QByteArray &toml, const QString &fileName);

/// The five that come with Afterword, in the order in which they are offered.
QStringList builtInPlaybookNames();

/// The built-in playbooks, with the one called `standardName` as the standard.
Result<Playbooks> builtInPlaybooks(const QString &standardName);

/// The TOML text of a built-in playbook; an error naming the known ones if there is none.
Result<QByteArray> builtInPlaybookText(const QString &name);

} // namespace Afterword
