// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace Afterword {

/// A message in the Due window that is about more than one follow-up, or about one that is over.
class DueNews final : public QFrame
{
    Q_OBJECT

public:
    DueNews(const QString &title, const QString &text, QWidget *parent = nullptr);

Q_SIGNALS:
    void putAway();
};

} // namespace Afterword
