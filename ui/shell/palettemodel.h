// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/searchindex.h"
#include "core/session/session.h"
#include "ui/models/rowmodel.h"
#include "ui/pages/destination.h"
#include "ui/shell/windowcommand.h"

namespace Afterword {

/// What the rows of a palette are grouped by, in this order.
enum class PaletteGroup { People, Opportunities, Interviews, Letters, Drafts, Notes, Commands };

/// One line of the palette: a heading, something that was found, or a command.
struct PaletteRow
{
    QString id;
    PaletteGroup group = PaletteGroup::People;
    bool isHeading = false;
    QString title = {};
    QString detail = {};
    QString keys = {}; ///< of a command, as the seeker reads them
    QList<TextRange> titleMarks = {}; ///< what was asked for
    QList<TextRange> detailMarks = {};
    std::optional<Destination> destination = {}; ///< none for headings and commands

    bool operator==(const PaletteRow &) const = default;
};

/// What was found, in groups with headings, and of the commands those with every word of `query`
/// in their titles. What leads nowhere any more is left out.
QList<PaletteRow> paletteRows(const QList<FoundText> &hits, const QList<WindowCommand> &commands,
    const QString &query, const Session &session);

/// The rows below the search field.
class PaletteModel final : public RowModel<PaletteRow>
{
    Q_OBJECT

public:
    enum Role { HeadingRole = Qt::UserRole, DetailRole, KeysRole };

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// How many rows can be chosen.
    int choices() const;
};

} // namespace Afterword
