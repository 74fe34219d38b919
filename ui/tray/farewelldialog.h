// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/comingrow.h"

#include <QDialog>

class QLabel;

namespace Afterword {

/// Asks before the program ends while something is still to come: says what nobody will speak of,
/// and offers it as a list for another calendar.
class FarewellDialog final : public QDialog
{
    Q_OBJECT

public:
    FarewellDialog(const QList<ComingRow> &rows, QWidget *parent = nullptr);

    /// The list was written, or why not.
    void tell(const QString &sentence);

Q_SIGNALS:
    /// A file for the list was chosen.
    void wakeListRequested(const QString &path);

private:
    void chooseFile();

    QLabel &m_told;
};

} // namespace Afterword
