// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palettemodel.h"

#include <QLineEdit>
#include <QPointer>

namespace Afterword {

class Palette;

/// Finds people, employers, notes, letters and commands as one types.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    /// `commands` is asked each time for what the window can do now.
    SearchField(const Session &session, SearchIndex &index,
        std::function<QList<WindowCommand>()> commands, QWidget *parent = nullptr);

    /// Takes the keyboard and opens the list; Esc gives the keyboard back.
    void begin();
    /// Null until it was first opened.
    const Palette *palette() const { return m_palette; }

Q_SIGNALS:
    void requested(const Afterword::Destination &destination);
    void failed(const Afterword::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void find();
    void choose();
    void close();

    const Session &m_session;
    SearchIndex &m_index;
    const std::function<QList<WindowCommand>()> m_commands;
    QList<WindowCommand> m_offered;
    Palette *m_palette = nullptr;
    QPointer<QWidget> m_before; ///< what had the keyboard
};

} // namespace Afterword
