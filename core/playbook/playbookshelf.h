// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/playbook.h"

#include "core/base/result.h"

namespace Afterword {

/// The playbooks of the seeker's own, one TOML file each, as they lie in a folder.
struct PlaybookShelf
{
    QString folder = {};
    QList<Playbook> playbooks = {}; ///< in the order of their file names
    QList<Error> refused = {}; ///< what could not be read, a file each

    bool operator==(const PlaybookShelf &) const = default;
};

/// Reads every `*.toml` in `folder`; an absent folder is an empty shelf. A file that takes the
/// name of a built-in playbook, or of one before it, is refused.
PlaybookShelf readPlaybookShelf(const QString &folder);

/// The built-in playbooks and those of the shelf. The one called `standardName` is the standard,
/// and balanced where none is called so.
Result<Playbooks> playbooksWith(const PlaybookShelf &shelf, const QString &standardName);

/// A name for a playbook called `title`: as in `my-own-way`, and like no other one's.
QString playbookNameFor(const QString &title, const PlaybookShelf &shelf);

/// Writes the playbook into the folder, in place of the one that has its name.
Result<void> shelvePlaybook(const QString &folder, const Playbook &playbook);
/// Removes the file of the one called `name`; an error if there is none.
Result<void> discardPlaybook(const QString &folder, const QString &name);

} // namespace Afterword
