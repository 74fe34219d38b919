// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/machine/places.h"
#include "app/sources/files.h"
#include "core/playbook/playbookreader.h"
#include "core/playbook/playbookshelf.h"
#include "core/playbook/playbookwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// What cannot be read is told, and keeps nobody from the others.
void tellRefused(const Call &call, const PlaybookShelf &shelf)
{
    for (const auto &error : shelf.refused)
        call.streams.err << u"afterword: "_s << toString(error) << u'\n';
}

Result<ExitCode> list(const Call &call)
{
    const auto shelf = readPlaybookShelf(playbookFolder());
    const auto playbooks = playbooksWith(shelf, {});
    if (!playbooks)
        return playbooks.error();
    auto names = builtInPlaybookNames();
    for (const auto &own : shelf.playbooks)
        names.append(own.name);
    for (const auto &name : names) {
        const auto &playbook = playbookNamed(*playbooks, name);
        call.print(u"%1  %2\n"_s.arg(name, -10).arg(playbook.description));
    }
    tellRefused(call, shelf);
    return ExitCode::Done;
}

Result<ExitCode> show(const Call &call)
{
    const auto &name = call.arguments.at(1);
    for (const auto &own : readPlaybookShelf(playbookFolder()).playbooks) {
        if (own.name == name) {
            call.print(playbookToml(own));
            return ExitCode::Done;
        }
    }
    const auto text = builtInPlaybookText(name);
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
