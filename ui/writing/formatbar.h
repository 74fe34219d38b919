// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/writing/noteedit.h"

#include <QFrame>
#include <QToolButton>

namespace Afterword {

/// Over the page: how its words may look, and how they look at the cursor.
class FormatBar final : public QFrame
{
    Q_OBJECT

public:
    FormatBar(NoteEdit &edit, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What a button is called and does.
    struct Entry
    {
        QString sign;
        QString name;
        QString keys;
        std::function<void()> act;
    };

    QToolButton *add(const Entry &entry);
    void showLook();

    NoteEdit &m_edit;
    QToolButton *m_bold = nullptr;
    QToolButton *m_italic = nullptr;
    QToolButton *m_bullets = nullptr;
    QToolButton *m_numbers = nullptr;
    QToolButton *m_link = nullptr;
};

} // namespace Afterword
