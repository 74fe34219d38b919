// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/playbook.h"

#include <algorithm>

namespace Afterword {

const Rule *findRule(const Playbook &playbook, const QString &id)
{
    const auto found = std::ranges::find(playbook.rules, id, &Rule::id);
    return found == playbook.rules.end() ? nullptr : &*found;
}

const Playbook &playbookNamed(const Playbooks &playbooks, const QString &name)
{
    const auto found = playbooks.byName.find(name);
    return found == playbooks.byName.end() ? playbooks.standard : found->second;
}

} // namespace Afterword
