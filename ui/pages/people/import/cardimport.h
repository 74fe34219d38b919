// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/cardsbrought.h"
#include "core/session/session.h"

#include <QObject>

#include <functional>

class QDropEvent;

namespace Afterword {

/// Brings cards in from files that are chosen, or dropped anywhere on a page: shows first what
/// becomes of each, and keeps them as one change.
class CardImport final : public QObject
{
    Q_OBJECT

public:
    /// Takes what is dropped on `page` and on what stands on it by now.
    CardImport(Session &session, QWidget &page);

    void chooseFiles();
    void read(const QStringList &paths);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void failed(const Afterword::Error &error);
    void said(const QString &message);

private:
    bool isTaken(const QDropEvent &drop) const;
    void take(const QDropEvent &drop);
    void preview(const QString &source, const std::function<Result<CardsBrought>()> &work);
    void present(const Result<CardsBrought> &brought, const QString &source);
    void keep(const QList<FactChange> &facts, const QString &source);

    Session &m_session;
    QWidget &m_page;
};

} // namespace Afterword
