// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace Afterword {

/// A box whose choice takes effect once it is settled: taken from the list, confirmed with Enter,
/// or left behind. Going through it with the arrow keys or the wheel only shows what there is.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Another one was chosen, by hand.
    void settled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void settle();

    bool m_isStepping = false; ///< a key or the wheel goes through it
    bool m_isOpen = false; ///< chosen, and not settled
};

} // namespace Afterword
