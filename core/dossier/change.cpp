// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/change.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

Error conflict(const QString &what)
{
    return {.kind = Error::Kind::Input, .what = what};
}

template<typename T>
Result<void> exchangeIn(QList<T> &facts, const FactChange &change)
{
    const T *old = change.before ? std::get_if<T>(&*change.before) : nullptr;
    const T *now = change.after ? std::get_if<T>(&*change.after) : nullptr;
    const auto &id = old ? old->id : now->id;
    const auto found = std::ranges::find(facts, id, &T::id);
    const bool isAsExpected = old ? found != facts.end() && *found == *old : found == facts.end();
    if (!isAsExpected || (old && now && now->id != id))
        return conflict(u"\"%1\" is not as the change expects it"_s.arg(id.text));
    if (!now)
        facts.erase(found);
    else if (old)
        *found = *now;
    else
        facts.append(*now);
    return {};
}

Result<void> exchange(Dossier &dossier, const FactChange &change)
{
    const Fact &fact = change.after ? *change.after : *change.before;
    if (std::holds_alternative<Contact>(fact))
        return exchangeIn<Contact>(dossier.contacts, change);
    if (std::holds_alternative<Opportunity>(fact))
        return exchangeIn<Opportunity>(dossier.opportunities, change);
    const Seeker before = change.before ? std::get<Seeker>(*change.before) : Seeker{};
    if (dossier.seeker != before)
        return conflict(u"the seeker is not as the change expects"_s);
    dossier.seeker = change.after ? std::get<Seeker>(*change.after) : Seeker{};
    return {};
}

bool isWellFormed(const FactChange &change)
{
    if (change.before && change.after)
        return change.before->index() == change.after->index();
    return change.before || change.after;
}

} // namespace

QList<FactChange> inverted(const QList<FactChange> &facts)
{
    QList<FactChange> back;
    back.reserve(facts.size());
    for (auto fact = facts.crbegin(); fact != facts.crend(); ++fact)
        back.append({.before = fact->after, .after = fact->before});
    return back;
}

Result<Dossier> applied(const Dossier &dossier, const QList<FactChange> &facts)
{
    Dossier changed = dossier;
    for (const FactChange &fact : facts) {
        if (!isWellFormed(fact))
            return conflict(u"a change needs one fact before or after, of one kind"_s);
        if (const Result<void> done = exchange(changed, fact); !done)
            return done.error();
    }
    return changed;
}

History continued(const History &history, const Change &change)
{
    History next = history;
    switch (change.kind) {
    case ChangeKind::Made:
        next.undoable.append(change);
        next.redoable.clear();
        break;
    case ChangeKind::Undo:
        if (!next.undoable.isEmpty())
            next.redoable.append(next.undoable.takeLast());
        break;
    case ChangeKind::Redo:
        if (!next.redoable.isEmpty())
            next.undoable.append(next.redoable.takeLast());
        break;
    }
    return next;
}

} // namespace Afterword
