// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"

#include <QListWidget>

namespace Afterword {

class Session;

/// What a change would cause, a sentence for each follow-up, before it is kept.
class CausesList final : public QListWidget
{
    Q_OBJECT

public:
    explicit CausesList(const Session &session, QWidget *parent = nullptr);

    void show(const QList<FactChange> &facts);

    QSize sizeHint() const override;

private:
    void say(const QString &sentence);

    const Session &m_session;
};

} // namespace Afterword
