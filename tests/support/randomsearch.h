// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

#include <QRandomGenerator>

namespace Afterword {

/// Searches as they might be: interviews, calls, promises, answers and decisions in the weeks
/// round a day, with all that can collide. The same ones for the same seed.
class RandomSearch final
{
public:
    RandomSearch(quint32 seed, QDate today);

    Dossier dossier();
    /// From 0 to `count` - 1.
    int below(int count);
    /// The same facts, listed in another order.
    Dossier shuffled(Dossier dossier);

private:
    bool once(int in);
    WallTime timeAround(int firstDay, int lastDay);
    Contact contact(int number);
    Interview interview(int number);
    void meet(Interview &interview, int people);
    LogEntry logEntry(int number, const Opportunity &opportunity);
    Decision decision(const Opportunity &opportunity);
    Opportunity opportunity(int number);

    template<typename T>
    void shuffle(QList<T> &list)
    {
        for (qsizetype i = list.size() - 1; i > 0; --i)
            list.swapItemsAt(i, below(static_cast<int>(i) + 1));
    }

    QRandomGenerator m_random;
    QDate m_today;
    int m_people = 0;
};

} // namespace Afterword
