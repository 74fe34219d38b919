// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/peoplechanges.h"

#include "core/people/connection.h"
#include "core/planner/candidate.h"
#include "core/session/cardchanges.h"
#include "ui/models/todayrow.h"
#include "ui/pages/people/cardentry.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

const QString apartKey = u"cards-apart"_s;

QString lineOf(const ContactId &one, const ContactId &other)
{
    return std::min(one, other).text + u'\t' + std::max(one, other).text;
}

int timesNamed(const ContactId &card, const Dossier &dossier)
{
    int times = 0;
    for (const Opportunity &opportunity : dossier.opportunities) {
        for (const Interview &interview : opportunity.interviews)
            times += int(std::ranges::count(interview.met, card, &Attendance::contact));
        for (const LogEntry &entry : opportunity.log)
            times += int(entry.with.count(card));
    }
    return times;
}

Result<void> recover(Session &session, const QString &key, const QString &content)
{
    const ContactId id = cardOfDraftKey(key);
    const Contact *known = findContact(session.dossier(), id);
    const bool isNew = key == newCardDraftKey(id);
    if (!known && !isNew)
        return {};
    const Contact before = known ? *known : Contact{.id = id, .relation = Relation::Network};
    CardEntry entry = entered(before, cardTextsFrom(content));
    if (fullName(entry.card).isEmpty())
        return {};
    entry.card = connectedOn(session.plan().today, known, entry.card);
    const QList<FactChange> facts = known ? cardEdited(session.dossier(), entry.card)
                                          : QList<FactChange>{{.before = {}, .after = entry.card}};
    if (!facts.isEmpty()) {
        const auto label = known ? ChangeLabel::EditContact : ChangeLabel::AddContact;
        if (const Result<void> done = session.apply(label, fullName(entry.card), facts); !done)
            return done;
    }
    if (const Result<void> done = session.saveDraft(key, {}); !done)
        return done;
    return session.saveDraft(cardDraftKey(id), draftOf(entry.unfinished));
}

} // namespace

void recoverCards(Session &session)
{
    const std::map<QString, Draft> drafts = session.drafts();
    for (const auto &[key, draft] : drafts) {
        // What cannot be stored now is still a draft the next time.
        if (!cardOfDraftKey(key).isEmpty())
            (void)recover(session, key, draft.content);
    }
}

QList<LikelyDouble> openDoubles(const Session &session)
{
    const QStringList apart = session.draft(apartKey).split(u'\n');
    QList<LikelyDouble> doubles = likelyDoubles(session.dossier().contacts);
    doubles.removeIf(
        [&](const LikelyDouble &pair) { return apart.contains(lineOf(pair.first, pair.second)); });
    return doubles;
}

std::optional<std::pair<Contact, Contact>> cardsOf(const LikelyDouble &pair, const Dossier &dossier)
{
    const Contact *first = findContact(dossier, pair.first);
    const Contact *second = findContact(dossier, pair.second);
    if (!first || !second)
        return {};
    if (timesNamed(second->id, dossier) > timesNamed(first->id, dossier))
        std::swap(first, second);
    return std::pair(*first, *second);
}

Result<void> keepApart(Session &session, const ContactId &one, const ContactId &other)
{
    QStringList apart = session.draft(apartKey).split(u'\n', Qt::SkipEmptyParts);
    apart.append(lineOf(one, other));
    return session.saveDraft(apartKey, apart.join(u'\n'));
}

Result<void> mergeCards(Session &session, const Contact &merged, const ContactId &other)
{
    const QList<FactChange> facts = cardsMerged(session.dossier(), merged, other);
    if (facts.isEmpty())
        return {};
    if (const auto done = session.apply(ChangeLabel::MergeContacts, fullName(merged), facts); !done)
        return done;
    // The drafts under the old names stay too, so that they are there again after an undo.
    const std::map<QString, Draft> drafts = session.drafts();
    for (const auto &[key, draft] : drafts) {
        const QString prefix = noteDraftKey({});
        if (!key.startsWith(prefix))
            continue;
        const FollowUpId was{key.mid(prefix.size())};
        const FollowUpId now = followUpFor(was, other, merged.id);
        if (now == was || !session.draft(noteDraftKey(now)).isEmpty())
            continue;
        if (const auto kept = session.saveDraft(noteDraftKey(now), draft.content); !kept)
            return kept;
    }
    return {};
}

Result<void> removeCard(Session &session, const ContactId &card)
{
    const Contact *found = findContact(session.dossier(), card);
    if (!found)
        return {};
    return session.apply(
        ChangeLabel::RemoveContact, fullName(*found), cardRemoved(session.dossier(), card));
}

} // namespace Afterword
