// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/summarymodel.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

QVariant SummaryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SummaryRow &shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::AccessibleTextRole: {
        QStringList parts = {shown.title, shown.detail, shown.note};
        parts.removeAll(QString());
        return parts.join(u". "_s);
    }
    case DetailRole:
        return shown.detail;
    case NoteRole:
        return shown.note;
    case ToneRole:
        return shown.tone;
    default:
        return {};
    }
}

} // namespace Afterword
