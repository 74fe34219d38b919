// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/files.h"
#include "core/playbook/playbookreader.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

Result<ExitCode> list(const Call &call)
{
    const auto names = builtInPlaybookNames();
    const auto playbooks = builtInPlaybooks(names.first());
    if (!playbooks)
        return playbooks.error();
    for (const auto &name : names) {
        const auto &playbook = playbookNamed(*playbooks, name);
        call.print(u"%1  %2\n"_s.arg(name, -10).arg(playbook.description));
    }
    return ExitCode::Done;
}

Result<ExitCode> show(const Call &call)
{
    const auto text = builtInPlaybookText(call.arguments.at(1));
    if (!text)
        return text.error();
    call.print(*text);
    return ExitCode::Done;
}

Result<ExitCode> check(const Call &call)
{
    const auto &file = call.arguments.at(1);
    const auto content = readFile(file);
    if (!content)
        return content.error();
    const auto playbook = readPlaybook(*content, file);
    if (!playbook)
        return playbook.error();
    call.print(u"%1: playbook `%2` with %3 rules is in order\n"_s.arg(file, playbook->name)
                   .arg(playbook->rules.size()));
    return ExitCode::Done;
}

Result<ExitCode> runPlaybook(const Call &call)
{
    const auto &what = call.arguments.first();
    const auto count = call.arguments.size();
    if (what == u"list"_s && count == 1)
        return list(call);
    if (what == u"show"_s && count == 2)
        return show(call);
    if (what == u"check"_s && count == 2)
        return check(call);
    return Error{.kind = Error::Kind::Usage,
        .what = u"`playbook %1` is not understood"_s.arg(call.arguments.join(u' ')),
        .expected = u"list, show NAME, or check FILE"_s};
}

} // namespace

Command playbookCommand()
{
    return {.name = u"playbook"_s,
        .summary = u"List the playbooks, show one, or check one of your own"_s,
        .arguments = u"list | show NAME | check FILE"_s,
        .arity = {1, 2},
        .run = runPlaybook};
}

} // namespace Afterword
