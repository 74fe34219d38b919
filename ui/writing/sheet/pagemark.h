// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>
#include <QWidget>

namespace Afterword {

/// Where a page ends within the note: a line across the sheet, with the number of the page that
/// begins below it. It moves with the words that it stands above.
class PageMark final : public QWidget
{
    Q_OBJECT

public:
    /// `page` counts from one; `at` is where that page begins.
    PageMark(int page, const QTextCursor &at, QWidget *sheet);

    const QTextCursor &at() const { return m_at; }
    /// Stands above the words whose top is at `top`, across the sheet, its number in a margin so
    /// wide, in words if there is room.
    void stand(int top, int margin);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_number;
    const QString m_words;
    const QTextCursor m_at;
    int m_margin = 0;
};

} // namespace Afterword
