// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/session/replan.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

Error nothingTo(const QString &what)
{
    return {.kind = Error::Kind::Usage, .what = u"there is nothing to "_s + what};
}

} // namespace

Session::Session(Store &store, Advice advice, const Clock &clock)
    : m_store(store)
    , m_advice(std::move(advice))
    , m_clock(clock)
{
}

Result<std::unique_ptr<Session>> Session::open(Store &store, Advice advice, const Clock &clock)
{
    std::unique_ptr<Session> session(new Session(store, std::move(advice), clock));
    Result<Dossier> dossier = store.load();
    if (!dossier)
        return dossier.error();
    Result<History> history = store.history();
    if (!history)
        return history.error();
    const Result<QList<Draft>> drafts = store.drafts();
    if (!drafts)
        return drafts.error();
    session->m_dossier = *std::move(dossier);
    session->m_history = *std::move(history);
    for (const Draft &draft : *drafts)
        session->m_drafts.insert_or_assign(draft.key, draft);
    session->m_plan = Afterword::plan(session->m_dossier, session->m_advice, clock.now());
    return session;
}

Result<void> Session::apply(ChangeLabel label, const QString &about, const QList<FactChange> &facts)
{
    return commit({.id = newId<struct ChangeTag>(),
        .at = m_clock.now().toUTC(),
        .label = label,
        .about = about,
        .facts = facts});
}

Result<void> Session::commit(Change change)
{
    Result<Dossier> next = applied(m_dossier, change.facts);
    if (!next)
        return next.error();
    if (const Result<void> stored = m_store.apply(change); !stored)
        return stored;
    m_dossier = *std::move(next);
    m_history = continued(m_history, change);
    replan(change.facts);
    Q_EMIT planChanged(m_plan);
    Q_EMIT historyChanged();
    return {};
}

void Session::replan(const QList<FactChange> &facts)
{
    const QDateTime now = m_clock.now();
    m_plan = m_plan.now == now ? planAfter(m_plan, m_dossier, m_advice, facts)
                               : Afterword::plan(m_dossier, m_advice, now);
}

const Change *Session::nextUndo() const
{
    return m_history.undoable.isEmpty() ? nullptr : &m_history.undoable.constLast();
}

const Change *Session::nextRedo() const
{
    return m_history.redoable.isEmpty() ? nullptr : &m_history.redoable.constLast();
}

Result<void> Session::undo()
{
    if (!nextUndo())
        return nothingTo(u"undo"_s);
    const Change last = *nextUndo();
    return commit({.id = newId<struct ChangeTag>(),
        .at = m_clock.now().toUTC(),
        .label = last.label,
        .about = last.about,
        .facts = inverted(last.facts),
        .kind = ChangeKind::Undo,
        .of = last.id});
}

Result<void> Session::redo()
{
    if (!nextRedo())
        return nothingTo(u"redo"_s);
    const Change last = *nextRedo();
    return commit({.id = newId<struct ChangeTag>(),
        .at = m_clock.now().toUTC(),
        .label = last.label,
        .about = last.about,
        .facts = last.facts,
        .kind = ChangeKind::Redo,
        .of = last.id});
}

QString Session::draft(const QString &key) const
{
    const auto found = m_drafts.find(key);
    return found == m_drafts.end() ? QString() : found->second.content;
}

Result<void> Session::saveDraft(const QString &key, const QString &content)
{
    const Draft draft{.key = key, .content = content, .savedAt = m_clock.now().toUTC()};
    if (Session::draft(key) == content)
        return {};
    if (const Result<void> stored = m_store.saveDraft(draft); !stored)
        return stored;
    if (content.isEmpty())
        m_drafts.erase(key);
    else
        m_drafts.insert_or_assign(key, draft);
    Q_EMIT draftsChanged();
    return {};
}

Result<void> Session::keepDraftVersion(const QString &key)
{
    const auto found = m_drafts.find(key);
    return found == m_drafts.end() ? Result<void>() : m_store.keepDraftVersion(found->second);
}

Result<QList<Draft>> Session::draftVersions(const QString &key) const
{
    return m_store.draftVersions(key);
}

Result<void> Session::restoreDraft(const Draft &version)
{
    if (const Result<void> kept = keepDraftVersion(version.key); !kept)
        return kept;
    return saveDraft(version.key, version.content);
}

void Session::follow(Advice advice)
{
    m_advice = std::move(advice);
    m_plan = Afterword::plan(m_dossier, m_advice, m_clock.now());
    Q_EMIT planChanged(m_plan);
}

void Session::refresh()
{
    Plan next = Afterword::plan(m_dossier, m_advice, m_clock.now());
    const bool isTheSame = next.followUps == m_plan.followUps && next.pace == m_plan.pace
        && next.today == m_plan.today;
    m_plan = std::move(next);
    if (!isTheSame)
        Q_EMIT planChanged(m_plan);
}

} // namespace Afterword
