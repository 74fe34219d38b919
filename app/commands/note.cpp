// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/sources.h"
#include "app/machine/places.h"
#include "app/sources/files.h"
#include "core/base/atomicfile.h"
#include "core/letters/letterwriter.h"
#include "ui/letter/letterfile.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString knownEndings()
{
    QStringList endings;
    for (const LetterFormat format : letterFormats())
        endings += u'.' + endingOf(format);
    return endings.join(u' ');
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
        .letter = call.value(u"template"_s),
        .ownTemplates = letterTemplateFolder()});
}

Result<QByteArray> contentFor(
    LetterFormat format, const Letter &letter, const Planned &planned, const FollowUp &followUp)
{
    return letterFile(format,
        {.letter = letter,
            .make = letterMakeIn(countryOfRegion(planned.dossier.seeker.region)),
            .head = mailHead(planned.dossier, followUp, planned.plan.now)});
}

Result<ExitCode> runNote(const Call &call)
{
    const auto out = call.value(u"output"_s);
    const auto format = letterFormatOf(endingOf(out));
    if (!format) {
        return Error{.kind = Error::Kind::Usage,
            .what = out.isEmpty() ? u"`--output FILE` is missing"_s
                                  : u"`%1` has an ending that cannot be written"_s.arg(out),
            .expected = u"a file that ends in one of "_s + knownEndings()};
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
    const auto content = contentFor(*format, *letter, *facts, **followUp);
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
        .options
        = {{{u"o"_s, u"output"_s},
               u"Where to; the ending says how: .pdf, .odt, .html, .eml or .txt."_s, u"FILE"_s},
            {u"dossier"_s, u"Take the facts from a dossier file, not from the database."_s,
                u"FILE"_s},
            {u"template"_s, u"The letter to write, if not the follow-up's own."_s, u"NAME"_s}},
        .run = runNote};
}

} // namespace Afterword
