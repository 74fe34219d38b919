// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace Afterword {

/// What stands around the page: two columns beside it or, where there is little room, one, or all
/// of it above each other.
class ComposerColumns final : public QSplitter
{
    Q_OBJECT

public:
    ComposerColumns(QWidget *middle, QWidget *parent);

    void addLeft(QWidget *part);
    /// Stands on the left where there is no room for it on the right.
    void addRight(QWidget *part);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *addColumn(const QString &name);
    void arrange();

    QVBoxLayout *m_left = nullptr;
    QVBoxLayout *m_right = nullptr;
    QList<QWidget *> m_rightParts;
    bool m_isWide = true;
};

} // namespace Afterword
