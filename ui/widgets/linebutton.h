// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace Afterword {

/// A button that is a sentence: it wraps where a button would be cut off.
class LineButton final : public QPushButton
{
    Q_OBJECT

public:
    /// The sentence is its accessible name as well.
    explicit LineButton(const QString &text, QWidget *parent = nullptr);
};

} // namespace Afterword
