// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace Afterword {

/// A field of several lines that is as high as what stands in it; Tab leaves it.
class LinesEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LinesEdit(int leastLines, QWidget *parent = nullptr);

Q_SIGNALS:
    void editingFinished();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    const int m_leastLines;
};

} // namespace Afterword
