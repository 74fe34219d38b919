// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/text/finding.h"

#include <algorithm>

namespace Afterword {

namespace {

bool doOverlap(const Finding &one, const Finding &other)
{
    return one.position < other.position + other.length
        && other.position < one.position + one.length;
}

/// Whether `one` says more than `other` about the same words.
bool isGraver(const Finding &one, const Finding &other)
{
    if (one.severity != other.severity)
        return one.severity > other.severity;
    return one.check < other.check;
}

/// Findings of style look at whole sentences: they hide nothing, and nothing hides them.
bool isWide(const Finding &finding)
{
    return finding.length == 0 || finding.check == Check::LongSentence
        || finding.check == Check::SameOpening || finding.check == Check::Sameness;
}

} // namespace

Verdict verdictOf(const QList<Finding> &findings)
{
    Severity worst = Severity::Hint;
    for (const Finding &finding : findings)
        worst = std::max(worst, finding.severity);
    switch (worst) {
    case Severity::Error:
        return Verdict::NotYet;
    case Severity::Warning:
        return Verdict::LookAgain;
    case Severity::Hint:
        break;
    }
    return Verdict::Ready;
}

QList<Finding> merged(QList<Finding> findings)
{
    std::ranges::stable_sort(findings, isGraver);
    QList<Finding> kept;
    for (const Finding &finding : std::as_const(findings)) {
        const bool isHidden
            = !isWide(finding) && std::ranges::any_of(kept, [&finding](const Finding &other) {
                  return !isWide(other) && doOverlap(finding, other);
              });
        if (!isHidden)
            kept += finding;
    }
    std::ranges::stable_sort(kept, {}, &Finding::position);
    return kept;
}

} // namespace Afterword
