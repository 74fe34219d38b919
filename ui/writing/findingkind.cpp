// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/findingkind.h"

#include "ui/text/findingtext.h"

#include <QCoreApplication>

namespace Afterword {

namespace {

struct FindingKind
{
    Q_DECLARE_TR_FUNCTIONS(FindingKind)
};

} // namespace

QString findingKind(const Finding &finding)
{
    switch (finding.check) {
    case Check::Placeholder:
        return FindingKind::tr("To fill in");
    case Check::Name:
    case Check::Salutation:
    case Check::OtherEmployer:
        return FindingKind::tr("Name");
    case Check::Recipient:
        return FindingKind::tr("Address");
    case Check::Spelling:
    case Check::NoDictionary:
        return FindingKind::tr("Spelling");
    case Check::Grammar:
        return FindingKind::tr("Grammar");
    case Check::NoThanks:
    case Check::NoTopic:
    case Check::NoInterest:
    case Check::NoNextStep:
    case Check::Helper:
    case Check::ClosingMissing:
    case Check::SkillsMissing:
        return FindingKind::tr("Missing");
    case Check::Sameness:
        return FindingKind::tr("Alike");
    case Check::Late:
    case Check::Length:
        return FindingKind::tr("Note");
    default:
        return FindingKind::tr("Style");
    }
}

QString spokenFinding(const Finding &finding, int line)
{
    const QString kind = findingKind(finding);
    if (line == 0 || finding.found.isEmpty())
        //: The kind of a finding and its sentence: "Missing: It has no closing".
        return FindingKind::tr("%1: %2").arg(kind, findingText(finding));
    if (finding.suggestions.isEmpty())
        return FindingKind::tr("%1: %2, line %3. %4")
            .arg(kind, finding.found)
            .arg(line)
            .arg(findingText(finding));
    return FindingKind::tr("%1: %2, line %3, suggestion %4")
        .arg(kind, finding.found)
        .arg(line)
        .arg(finding.suggestions.first());
}

} // namespace Afterword
