// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/text/finding.h"
#include "core/writing/text/sentence.h"

namespace Afterword {

/// A sentence in which what was found is mended with what is suggested first, so that the rest of
/// it can be read.
class MendedSentence final
{
public:
    MendedSentence(const Sentence &sentence, QList<Finding> findings);

    const Sentence &sentence() const { return m_sentence; }

    /// Of what is found in the mended one, that which stands in the original, at its place there.
    QList<Finding> inOriginal(const QList<Finding> &findings) const;

private:
    /// What was replaced: where, counted in the mended text, and how much longer that is now.
    struct Change
    {
        qsizetype from = 0;
        qsizetype to = 0;
        qsizetype longer = 0;
    };

    Sentence m_sentence;
    QList<Change> m_changes;
};

} // namespace Afterword
