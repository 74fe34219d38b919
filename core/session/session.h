// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/store.h"
#include "core/planner/plan.h"
#include "core/session/clock.h"

#include <QObject>

#include <map>
#include <memory>

namespace Afterword {

/// The one mutable object: holds the facts and their plan, and changes them in one way only, by a
/// change that the store has committed.
class Session final : public QObject
{
    Q_OBJECT

public:
    /// Loads what `store` holds. Store and clock must outlive the session.
    static Result<std::unique_ptr<Session>> open(Store &store, Advice advice, const Clock &clock);

    const Dossier &dossier() const { return m_dossier; }
    const Plan &plan() const { return m_plan; }
    const Advice &advice() const { return m_advice; }
    QDateTime now() const { return m_clock.now(); }

    /// Commits `facts` as one change of the seeker's, then replans. `about` says whom or what.
    /// Nothing has changed if it fails.
    Result<void> apply(ChangeLabel label, const QString &about, const QList<FactChange> &facts);

    /// What `undo` and `redo` would take; null if there is nothing.
    const Change *nextUndo() const;
    const Change *nextRedo() const;
    Result<void> undo();
    Result<void> redo();

    /// The words kept under `key`; empty if there are none.
    QString draft(const QString &key) const;
    const std::map<QString, Draft> &drafts() const { return m_drafts; }
    Result<void> saveDraft(const QString &key, const QString &content);

    /// Keeps the words under `key`, as they stand, to go back to: when a sitting ends, and before
    /// another template is put in their place. The same words are kept once.
    Result<void> keepDraftVersion(const QString &key);
    /// What was kept of a draft, newest first.
    Result<QList<Draft>> draftVersions(const QString &key) const;
    /// Puts a version in place of the draft, whose words are kept as a version before.
    Result<void> restoreDraft(const Draft &version);

    /// Follows other advice from now on, and plans anew by it. Facts stay as they are.
    void follow(Advice advice);

    /// Plans again for the present moment; to be called when time has gone by.
    void refresh();

Q_SIGNALS:
    void planChanged(const Afterword::Plan &plan);
    void historyChanged();
    void draftsChanged();

private:
    Session(Store &store, Advice advice, const Clock &clock);

    Result<void> commit(Change change);
    void replan(const QList<FactChange> &facts);

    Store &m_store;
    Advice m_advice;
    const Clock &m_clock;
    Dossier m_dossier;
    Plan m_plan;
    History m_history;
    std::map<QString, Draft> m_drafts;
};

} // namespace Afterword
