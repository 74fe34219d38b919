// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/notechecks.h"

#include "core/letters/letterwriter.h"
#include "ui/text/findingtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Afterword {

namespace {

struct NoteChecks
{
    Q_DECLARE_TR_FUNCTIONS(NoteChecks)
};

/// Whether nothing was found by any of `checks`.
bool isWell(const QList<Finding> &findings, std::initializer_list<Check> checks)
{
    return std::ranges::none_of(findings, [checks](const Finding &finding) {
        return std::ranges::find(checks, finding.check) != checks.end();
    });
}

int countOf(const QList<Finding> &findings, Severity severity)
{
    return int(std::ranges::count(findings, severity, &Finding::severity));
}

} // namespace

QStringList wellLines(const QList<Finding> &findings, int words)
{
    QStringList lines;
    if (isWell(findings, {Check::Placeholder}))
        lines += NoteChecks::tr("Nothing is left to fill in");
    if (isWell(findings, {Check::Name, Check::Salutation, Check::OtherEmployer}))
        lines += NoteChecks::tr("Names match the contact cards");
    if (isWell(findings, {Check::Spelling, Check::Grammar, Check::NoDictionary}))
        lines += NoteChecks::tr("Spelling and grammar");
    if (isWell(findings, {Check::NoThanks, Check::NoTopic, Check::NoInterest, Check::NoNextStep}))
        lines += NoteChecks::tr("Thanks, interest, next step");
    if (isWell(findings, {Check::Length}))
        lines += NoteChecks::tr("A good length: %1 words, of up to %2").arg(words).arg(mostWords);
    if (isWell(findings, {Check::Formality, Check::ClosingMissing}))
        lines += NoteChecks::tr("The closing goes with the greeting");
    if (isWell(findings, {Check::Sameness}))
        lines += NoteChecks::tr("No other note of this interview reads like it");
    if (isWell(findings, {Check::Late}))
        lines += NoteChecks::tr("In time");
    return lines;
}

QString gravityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return NoteChecks::tr("Holds it back");
    case Severity::Warning:
        return NoteChecks::tr("Look again");
    case Severity::Hint:
        return NoteChecks::tr("Worth a thought");
    }
    return {};
}

QString verdictLine(const QList<Finding> &findings)
{
    switch (verdictOf(findings)) {
    case Verdict::Ready:
        return NoteChecks::tr("Ready to leave");
    case Verdict::LookAgain: {
        const int count = countOf(findings, Severity::Warning);
        return count == 1 ? NoteChecks::tr("Look again: 1 place")
                          : NoteChecks::tr("Look again: %n places", nullptr, count);
    }
    case Verdict::NotYet: {
        const int count = countOf(findings, Severity::Error);
        return count == 1 ? NoteChecks::tr("Not yet: 1 thing holds it back")
                          : NoteChecks::tr("Not yet: %n things hold it back", nullptr, count);
    }
    }
    return {};
}

QString reasonToStay(const QList<Finding> &findings)
{
    const auto found = std::ranges::find(findings, Severity::Error, &Finding::severity);
    return found == findings.end()
        ? QString()
        : NoteChecks::tr("The note cannot leave yet. %1").arg(findingText(*found));
}

} // namespace Afterword
