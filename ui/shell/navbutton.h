// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QLabel;

namespace Afterword {

/// One entry of the sidebar: icon, title and how much waits there.
class NavButton final : public QPushButton
{
    Q_OBJECT

public:
    NavButton(const QString &iconName, const QString &title, QWidget *parent = nullptr);

    void setCount(int count);

private:
    const QString m_title;
    QLabel *m_count = nullptr;
};

} // namespace Afterword
