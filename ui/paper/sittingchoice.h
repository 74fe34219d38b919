// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace Afterword {

/// Asks whether the other notes that were written with this one are printed along, and says which
/// of them stay behind, and why. Hidden where there are no others.
class SittingChoice final : public QWidget
{
    Q_OBJECT

public:
    /// `others` may be printed; `heldBack` are a sentence each.
    SittingChoice(int others, const QStringList &heldBack);

    bool wantsAll() const;

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_all = nullptr;
};

} // namespace Afterword
