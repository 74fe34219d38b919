// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowcommand.h"

#include "core/session/session.h"
#include "ui/followups/followupdesk.h"
#include "ui/preferences/preferencefile.h"
#include "ui/text/followuptext.h"
#include "ui/widgets/field.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(CommandText)
};

QString themeTitle(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::System:
        return CommandText::tr("Theme: as the desktop has it");
    case ThemeChoice::Light:
        return CommandText::tr("Theme: light");
    case ThemeChoice::Dark:
        return CommandText::tr("Theme: dark");
    case ThemeChoice::HighContrast:
        return CommandText::tr("Theme: high contrast");
    }
    return {};
}

} // namespace

QList<WindowCommand> commandsIn(const QMenu &menu)
{
    QList<WindowCommand> commands;
    const QList<QAction *> actions = menu.actions();
    for (qsizetype place = 0; place < actions.size(); ++place) {
        QAction *action = actions[place];
        if (action->menu())
            commands += commandsIn(*action->menu());
        else if (!action->isSeparator() && action->isEnabled() && action->isVisible())
            commands.append({.id = u"menu/%1/%2"_s.arg(menu.title()).arg(place),
                .title = spoken(action->text()),
                .keys = action->shortcut(),
                .run = [action] { action->trigger(); }});
    }
    return commands;
}

QList<WindowCommand> themeCommands(
    PreferenceFile &preferences, const std::function<void(const Error &)> &failed)
{
    QList<WindowCommand> commands;
    for (const ThemeChoice theme :
        {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        if (theme == preferences.current().look.theme)
            continue;
        const auto choose = [&preferences, theme, failed] {
            Preferences wanted = preferences.current();
            wanted.look.theme = theme;
            if (const Result<void> kept = preferences.keep(wanted); !kept)
                failed(kept.error());
        };
        commands.append(
            {.id = u"theme/%1"_s.arg(int(theme)), .title = themeTitle(theme), .run = choose});
    }
    return commands;
}

QList<WindowCommand> snoozeCommands(const Session &session, FollowUpDesk &desk)
{
    QList<WindowCommand> commands;
    const Plan &plan = session.plan();
    for (const FollowUp &followUp : plan.followUps) {
        if (followUp.state != State::Due && followUp.state != State::Overdue)
            continue;
        commands.append({.id = u"snooze/"_s + followUp.id.text,
            //: %1 is what is asked for, as in "Thank Ana Núñez".
            .title
            = CommandText::tr("Snooze: %1 …").arg(titleOf(followUp, session.dossier(), plan.today)),
            .run = [&desk, id = followUp.id] { desk.fulfil(id, Wish::ChooseSnooze); },
            .isOnlyAskedFor = true});
    }
    return commands;
}

} // namespace Afterword
