// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undokeys.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace Afterword {

namespace {

enum class Wanted { Undo, Redo };

/// Whether `field` is one that has nothing of that kind to do.
bool isIdle(const QObject *field, Wanted wanted)
{
    const bool isUndo = wanted == Wanted::Undo;
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return isUndo ? !line->isUndoAvailable() : !line->isRedoAvailable();
    const QTextDocument *document = nullptr;
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(field))
        document = plain->document();
    else if (const auto *rich = qobject_cast<const QTextEdit *>(field))
        document = rich->document();
    return document && (isUndo ? !document->isUndoAvailable() : !document->isRedoAvailable());
}

} // namespace

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *keys = static_cast<const QKeyEvent *>(event);
    const bool isLetThrough = (keys->matches(QKeySequence::Undo) && isIdle(watched, Wanted::Undo))
        || (keys->matches(QKeySequence::Redo) && isIdle(watched, Wanted::Redo));
    if (isLetThrough)
        event->ignore();
    return isLetThrough;
}

} // namespace Afterword
