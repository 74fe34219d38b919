// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/cardsbrought.h"

#include <QDialog>

namespace Afterword {

/// What would become of each card of a file, before any is kept.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `source` is what the cards come from, as in "colleagues.vcf".
    ImportDialog(const CardsBrought &brought, const QString &source, QWidget *parent = nullptr);

Q_SIGNALS:
    void kept(const QList<Afterword::FactChange> &facts);

private:
    QWidget *buildList(const QList<CardFate> &cards);
    QWidget *buildButtons(const QList<FactChange> &facts);
};

} // namespace Afterword
