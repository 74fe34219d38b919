// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/ignored.h"

#include "core/writing/text/findingnames.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// The words of `text`, without the signs between them.
QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(
        uR"([^\p{L}\p{N}'’-]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.split(between, Qt::SkipEmptyParts);
}

} // namespace

bool mayBeIgnored(const Finding &finding)
{
    return finding.check != Check::Placeholder && finding.check != Check::NoDictionary;
}

IgnoredFinding ignoredAs(const Finding &finding, const QString &text)
{
    constexpr int nearby = 80; // characters, so that a long letter costs no more than a short one
    IgnoredFinding ignored{.check = checkName(finding.check),
        // Several checks share a name; those of one name differ in their gravity.
        .rule = finding.rule.isEmpty() ? severityName(finding.severity) : finding.rule,
        .found = finding.found.isEmpty() ? finding.expected : finding.found};
    if (finding.length == 0)
        return ignored;
    const QStringList before = wordsOf(text.left(finding.position).right(nearby));
    ignored.before = before.isEmpty() ? QString() : before.last();
    ignored.after = wordsOf(text.mid(finding.position + finding.length, nearby)).value(0);
    return ignored;
}

QList<Finding> withoutIgnored(
    QList<Finding> findings, const QString &text, const QList<IgnoredFinding> &ignored)
{
    findings.removeIf([&](const Finding &finding) {
        return mayBeIgnored(finding) && ignored.contains(ignoredAs(finding, text));
    });
    return findings;
}

} // namespace Afterword
