// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

#include <QRandomGenerator>

namespace Afterword {

/// Facts as odd as the types allow, always the same ones for the same seed.
class RandomFacts final
{
public:
    explicit RandomFacts(quint32 seed);

    Seeker seeker();
    Contact contact();
    Opportunity opportunity();
    /// From 0 to `count` - 1.
    int below(int count);
    /// An id that was not given before.
    QString newName();

private:
    bool coin();
    QString text();
    QStringList texts();
    QDate date();
    WallTime wallTime();
    double amount();
    Interview interview();
    LogEntry logEntry();
    Decision decision();

    QRandomGenerator m_random;
    int m_given = 0;
};

} // namespace Afterword
