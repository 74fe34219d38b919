// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Afterword {

/// Text that wraps and is never taken for markup. `kind` is one of the style sheet's: title,
/// heading, section, muted, small, problem; empty is plain text.
class Label final : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString &text, const QString &kind = {}, QWidget *parent = nullptr);
};

/// Text on one line that ends in "…" where there is no room; the whole of it is its tool tip.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text, const QString &kind = {}, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

/// A few words on a coloured ground. `tone` is one of the style sheet's: late, soon, done, plain.
class Pill final : public QLabel
{
    Q_OBJECT

public:
    explicit Pill(const QString &text, const QString &tone, QWidget *parent = nullptr);

    /// Both may change while it is shown.
    void say(const QString &text, const QString &tone);
};

} // namespace Afterword
