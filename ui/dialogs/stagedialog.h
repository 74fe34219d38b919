// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"

#include <QDialog>

namespace Afterword {

class Session;

/// Asks whether a card may change its column, and says what that would cause.
class StageDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `facts` are what would be kept; the session must outlive the dialog.
    StageDialog(const Session &session, const QString &question, const QList<FactChange> &facts,
        QWidget *parent = nullptr);
};

} // namespace Afterword
