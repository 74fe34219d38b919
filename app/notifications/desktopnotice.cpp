// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notifications/desktopnotice.h"

#include <QVariantMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr auto clickedText = "default"_L1; // what the specification calls a click on the text
constexpr uchar critical = 2;
constexpr int untilClosed = 0;

/// Names come from files and messages of others: nothing in them may steer the daemon, reverse
/// the line or make it endless.
QString harmless(QString text, qsizetype longest)
{
    text.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Other_NotAssigned;
    });
    return text.size() <= longest ? text : text.left(longest - 1) + u'…';
}

QString harmlessLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n').mid(0, 8))
        lines.append(harmless(line, 400));
    return lines.join(u'\n');
}

QStringList actionsOf(const DesktopNotice &notice)
{
    QStringList actions;
    if (!notice.buttons.isEmpty())
        actions << clickedText << harmless(notice.buttons.first().label, 60);
    for (const NoticeButton &button : notice.buttons)
        actions << button.key << harmless(button.label, 60);
    return actions;
}

} // namespace

QVariantList noticeArguments(
    const DesktopNotice &notice, const QStringList &capabilities, uint replaced)
{
    const QString text = harmlessLines(notice.text);
    const QVariantMap hints{
        {u"urgency"_s, QVariant::fromValue(critical)}, {u"desktop-entry"_s, u"afterword"_s}};
    return {u"Afterword"_s, replaced, u"afterword"_s, harmless(notice.title, 200),
        capabilities.contains("body-markup"_L1) ? text.toHtmlEscaped() : text,
        capabilities.contains("actions"_L1) ? actionsOf(notice) : QStringList(), hints,
        untilClosed};
}

QString buttonOf(const DesktopNotice &notice, const QString &action)
{
    if (notice.buttons.isEmpty())
        return {};
    if (action == clickedText)
        return notice.buttons.first().key;
    const auto found = std::ranges::find(notice.buttons, action, &NoticeButton::key);
    return found == notice.buttons.end() ? QString() : found->key;
}

} // namespace Afterword
