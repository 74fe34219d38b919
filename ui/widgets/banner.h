// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace Afterword {

/// A message within the window that stays until it is put away, so that none is ever lost.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Shows `message` below those that have not been put away.
    void add(const QString &message);
    QString text() const;

private:
    void putAway();

    QStringList m_messages;
    QLabel *m_text = nullptr;
};

} // namespace Afterword
