// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palettemodel.h"

#include <QFrame>

class QLabel;
class QListView;

namespace Afterword {

/// The list that opens below the search field and floats above the window. The field keeps the
/// keyboard; the list follows its arrow keys and tells a screen reader what is current.
class Palette final : public QFrame
{
    Q_OBJECT

public:
    explicit Palette(QWidget *window);

    const PaletteModel &model() const { return m_model; }
    void setRows(const QList<PaletteRow> &rows);
    /// The row that Enter would choose; null if there is none.
    const PaletteRow *current() const;
    /// To the next or an earlier row that can be chosen, so many steps away.
    void step(int steps);
    /// Opens below `field`, as large as what it shows and as the window allows.
    void openBelow(const QWidget &field);

Q_SIGNALS:
    void clicked();

private:
    void makeCurrent(int place);
    void tellCount();

    PaletteModel m_model;
    QListView *m_list = nullptr;
    QLabel *m_count = nullptr;
};

} // namespace Afterword
