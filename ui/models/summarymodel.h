// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowmodel.h"

namespace Afterword {

/// What a `SummaryDelegate` draws of a row beside its title, which is the display role.
enum SummaryRole {
    DetailRole = Qt::UserRole + 100,
    NoteRole,
    ToneRole, ///< of the note, as in the style sheet; empty: plain text
    FadedRole,
};

/// Something in a list, in words: a title, what it is, and a note on it.
struct SummaryRow
{
    QString id;
    QString title = {};
    QString detail = {};
    QString note = {};
    QString tone = {};

    bool operator==(const SummaryRow &) const = default;
};

/// A list of such rows.
class SummaryModel final : public RowModel<SummaryRow>
{
    Q_OBJECT

public:
    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace Afterword
