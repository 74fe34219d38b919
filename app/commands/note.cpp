// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/files.h"
#include "app/commands/sources.h"
#include "core/base/atomicfile.h"
#include "core/letters/eml.h"
#include "core/letters/letterwriter.h"
#include "ui/letter/letterdocument.h"
#include "ui/letter/letterpdf.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

const QStringList &endings()
{
    static const QStringList known{u"pdf"_s, u"txt"_s, u"eml"_s};
    return known;
}

Result<Letter> letterFor(const Call &call, const Planned &planned, const FollowUp &followUp)
{
    const auto *const opportunity = findOpportunity(planned.dossier, followUp.opportunity);
    const auto &playbook
        = playbookNamed(planned.advice.playbooks, opportunity ? opportunity->playbook : QString());
    return writeLetter({.dossier = planned.dossier,
        .followUp = followUp,
        .playbook = playbook,
        .today = planned.plan.today,
        .letter = call.value(u"template"_s)});
}

Result<QByteArray> contentFor(
    const QString &ending, const Letter &letter, const Planned &planned, const FollowUp &followUp)
{
    if (ending == u"pdf"_s)
        return letterPdf(letter, letterMakeIn(countryOfRegion(planned.dossier.seeker.region)));
    if (ending == u"eml"_s)
        return emlMessage(letter, mailHead(planned.dossier, followUp, planned.plan.now));
    return toPlainText(letter).toUtf8();
}

Result<ExitCode> runNote(const Call &call)
{
    const auto out = call.value(u"output"_s);
    const auto ending = endingOf(out);
    if (!endings().contains(ending)) {
        return Error{.kind = Error::Kind::Usage,
            .what = out.isEmpty() ? u"`--output FILE` is missing"_s
                                  : u"`%1` has an ending that cannot be written"_s.arg(out),
            .expected = u"a file that ends in one of .%1"_s.arg(endings().join(u" ."_s))};
    }
    const auto facts = factsFor(call);
    if (!facts)
        return facts.error();
    const auto followUp = followUpFor(*facts, call.arguments.first());
    if (!followUp)
        return followUp.error();
    const auto letter = letterFor(call, *facts, **followUp);
    if (!letter)
        return letter.error();
    const auto content = contentFor(ending, *letter, *facts, **followUp);
    if (!content)
        return content.error();
    if (const auto written = writeFile(out, *content); !written)
        return written.error();
    call.say(u"Wrote %1: %2 words."_s.arg(out).arg(words(*letter)));
    return ExitCode::Done;
}

} // namespace

Command noteCommand()
{
    return {.name = u"note"_s,
        .summary = u"Write the letter for one follow-up to a file"_s,
        .arguments = u"FOLLOW-UP"_s,
        .arity = {1, 1},
        .options = {{{u"o"_s, u"output"_s}, u"Where to; the ending says how: .pdf, .txt or .eml."_s,
                        u"FILE"_s},
            {u"dossier"_s, u"Take the facts from a dossier file, not from the database."_s,
                u"FILE"_s},
            {u"template"_s, u"The letter to write, if not the follow-up's own."_s, u"NAME"_s}},
        .run = runNote};
}

} // namespace Afterword
