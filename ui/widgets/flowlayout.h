// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace Afterword {

/// Puts its items side by side as long as they fit and goes on in the next line; what is left of a
/// line goes to its items that like to expand. Mirrored where writing runs from right to left.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line;
    std::vector<Line> lines(int width) const;
    void place(const Line &line, const QRect &within) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace Afterword
