// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/notechecks.h"

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

bool has(const QList<Finding> &findings, Check check)
{
    return std::ranges::find(findings, check, &Finding::check) != findings.end();
}

} // namespace

QList<CheckLine> checkLines(const QList<Finding> &findings, int words)
{
    QList<CheckLine> lines;
    for (const Finding &finding : findings)
        lines.append({.severity = finding.severity, .text = findingText(finding)});
    std::ranges::stable_sort(lines, std::ranges::greater(), &CheckLine::severity);
    if (!has(findings, Check::Placeholder))
        lines.append({.text = NoteChecks::tr("Nothing is left to fill in")});
    if (!has(findings, Check::Name) && !has(findings, Check::Salutation))
        lines.append({.text = NoteChecks::tr("Names match the contact cards")});
    if (!has(findings, Check::Length))
        lines.append({.text
            = NoteChecks::tr("A good length: %1 words, of up to %2").arg(words).arg(mostWords)});
    if (!has(findings, Check::Late))
        lines.append({.text = NoteChecks::tr("In time")});
    return lines;
}

QString reasonToStay(const QList<Finding> &findings)
{
    const auto found = std::ranges::find(findings, Severity::Error, &Finding::severity);
    return found == findings.end()
        ? QString()
        : NoteChecks::tr("The note cannot leave yet. %1").arg(findingText(*found));
}

} // namespace Afterword
