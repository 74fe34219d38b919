// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariantList>

namespace Afterword {

/// A button of a notification.
struct NoticeButton
{
    QString key;
    QString label;

    bool operator==(const NoticeButton &) const = default;
};

/// What a notification says. All of it is plain text, whatever it looks like.
struct DesktopNotice
{
    QString key; ///< of what it is about: a later one of that key takes its place
    QString title = {};
    QString text = {};
    QList<NoticeButton> buttons = {}; ///< the first one is also what a click on the text does

    bool operator==(const DesktopNotice &) const = default;
};

/// The arguments of `Notify` for a daemon that can do `capabilities`. `replaced` is the id of the
/// notification whose place it takes, 0 for none.
QVariantList noticeArguments(
    const DesktopNotice &notice, const QStringList &capabilities, uint replaced);

/// The key of the button of `notice` that `action` of a daemon means; empty if none.
QString buttonOf(const DesktopNotice &notice, const QString &action);

} // namespace Afterword
