// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dossierreader.h"

#include "core/exchange/jsonparser.h"
#include "core/exchange/objectreader.h"
#include "core/exchange/opportunityreader.h"
#include "core/exchange/references.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

const auto filled = ObjectReader::Need::RequiredFilled;

// A seeker of whom nothing is known yet has no name either, but then it stands there empty.
Seeker readSeeker(const JsonValue &value, FirstProblem &problem)
{
    ObjectReader in(value, {"name", "email", "phone", "address", "time_zone", "region"}, problem);
    if (in.isEmpty())
        return {};
    return {
        .name = in.text("name", ObjectReader::Need::Required),
        .email = in.text("email"),
        .phone = in.text("phone"),
        .address = in.texts("address"),
        .timeZone = in.timeZone("time_zone"),
        .region = in.region("region"),
    };
}

Contact readContact(const JsonValue &value, FirstProblem &problem)
{
    ObjectReader in(value,
        {"id", "given", "family", "prefix", "suffix", "address_as", "employer", "title", "emails",
            "phones", "address", "spelling_checked", "relation", "best_times", "notes",
            "known_since"},
        problem);
    const Contact contact{
        .id = {in.text("id", filled)},
        .given = in.text("given"),
        .family = in.text("family"),
        .prefix = in.text("prefix"),
        .suffix = in.text("suffix"),
        .addressAs = in.text("address_as"),
        .employer = in.text("employer"),
        .title = in.text("title"),
        .emails = in.texts("emails"),
        .phones = in.texts("phones"),
        .address = in.texts("address"),
        .spellingChecked = in.flag("spelling_checked"),
        .relation = in.word("relation", Relation::Interviewer),
        .bestTimes = in.text("best_times"),
        .notes = in.text("notes"),
        .knownSince = in.date("known_since"),
    };
    if (fullName(contact).trimmed().isEmpty())
        in.refuseMissing("family", u"a given or a family name"_s);
    return contact;
}

Dossier readFacts(const JsonValue &root, FirstProblem &problem)
{
    ObjectReader in(root, {"format", "seeker", "contacts", "opportunities"}, problem);
    Dossier dossier;
    if (const auto seeker = in.member("seeker"))
        dossier.seeker = readSeeker(*seeker, problem);
    for (const JsonValue &item : in.items("contacts"))
        dossier.contacts.append(readContact(item, problem));
    for (const JsonValue &item : in.items("opportunities"))
        dossier.opportunities.append(readOpportunity(item, problem));
    return dossier;
}

// A file of another format would only bring forth misleading complaints about its keys.
void checkFormat(const JsonValue &root, FirstProblem &problem)
{
    const QString expected = u"\"afterword-dossier/1\""_s;
    if (root.kind() != JsonKind::Object) {
        problem.add(root, u"this is no object"_s, u"an object in braces"_s);
        return;
    }
    for (const JsonValue &member : root.children()) {
        if (member.key() != "format")
            continue;
        if (member.kind() != JsonKind::Text || member.text() != u"afterword-dossier/1")
            problem.add(member, u"the format is not known"_s, expected);
        return;
    }
    problem.addMissing(root, "format", expected);
}

} // namespace

Result<Dossier> readDossier(const QByteArray &document, const QString &fileName)
{
    const Result<JsonTree> tree = parseJson(document, fileName);
    if (!tree)
        return tree.error();
    const JsonValue root = tree->root();
    FirstProblem problem;
    checkFormat(root, problem);
    if (problem.error())
        return *problem.error();
    const Dossier dossier = readFacts(root, problem);
    if (!problem.error())
        checkReferences(root, problem);
    if (problem.error())
        return *problem.error();
    return dossier;
}

} // namespace Afterword
