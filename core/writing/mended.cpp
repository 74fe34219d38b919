// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/mended.h"

#include <algorithm>

namespace Afterword {

MendedSentence::MendedSentence(const Sentence &sentence, QList<Finding> findings)
    : m_sentence(sentence)
{
    std::ranges::sort(findings, {}, &Finding::position);
    qsizetype longer = 0;
    qsizetype end = sentence.position;
    for (const Finding &finding : findings) {
        if (finding.suggestions.isEmpty() || finding.position < end)
            continue;
        const QString &meant = finding.suggestions.constFirst();
        const qsizetype from = finding.position + longer;
        m_sentence.text.replace(from - sentence.position, finding.length, meant);
        const qsizetype by = meant.size() - finding.length;
        m_changes += {from, from + meant.size(), by};
        longer += by;
        end = finding.position + finding.length;
    }
}

QList<Finding> MendedSentence::inOriginal(const QList<Finding> &findings) const
{
    QList<Finding> original;
    for (Finding finding : findings) {
        const qsizetype end = finding.position + finding.length;
        const bool wasMended = std::ranges::any_of(m_changes, [&](const Change &change) {
            return finding.position < change.to && change.from < end;
        });
        if (wasMended)
            continue;
        qsizetype longer = 0;
        for (const Change &change : m_changes)
            longer += change.to <= finding.position ? change.longer : 0;
        finding.position -= longer;
        original += finding;
    }
    return original;
}

} // namespace Afterword
