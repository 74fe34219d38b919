// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/commandlist.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

QList<Command> commands()
{
    return {planCommand(), todayCommand(), agendaCommand(), importCommand(), exportCommand(),
        noteCommand(), checkCommand(), playbookCommand(), backupCommand(), restoreCommand(),
        verifyCommand(), demoCommand()};
}

QList<QCommandLineOption> commonOptions()
{
    return {
        {u"database"_s, u"The database to use; by default the one in your data folder."_s,
            u"PATH"_s},
        {u"today"_s, u"Take this for the present: YYYY-MM-DD (at noon) or YYYY-MM-DDTHH:MM."_s,
            u"DATE"_s},
        {{u"q"_s, u"quiet"_s}, u"Print results and errors only."_s},
        {{u"h"_s, u"help"_s}, u"Say how it is used, and do nothing else."_s},
        {{u"v"_s, u"version"_s}, u"Print the version, and do nothing else."_s},
    };
}

QList<QCommandLineOption> windowOptions()
{
    return {
        {u"theme"_s,
            u"Colours of the window: light, dark or high-contrast; by default as you set it."_s,
            u"THEME"_s},
        {u"language"_s, u"Language of the window: de, en-gb or en-us; by default as you set it."_s,
            u"LANGUAGE"_s},
        {u"page"_s,
            u"Begin with that page: today, opportunities, calendar, people, composer, record or "
            "settings."_s,
            u"NAME"_s},
        {u"show-follow-up"_s, u"Open what that follow-up asks for: the letter or the call."_s,
            u"ID"_s},
        {u"background"_s, u"Begin without the window; reminders and the tray bring it."_s},
        {u"screenshot"_s, u"Draw the page into a picture, and close."_s, u"FILE"_s},
    };
}

qsizetype commandIndex(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const auto &argument = arguments.at(i);
        if (!argument.startsWith(u'-') || argument == u"-"_s)
            return i;
        for (const auto &option : commonOptions() + windowOptions()) {
            if (!option.valueName().isEmpty() && argument == u"--"_s + option.names().constLast())
                ++i;
        }
    }
    return -1;
}

namespace {

const Command *find(const QList<Command> &all, const QString &name)
{
    const auto found = std::ranges::find(all, name, &Command::name);
    return found == all.end() ? nullptr : &*found;
}

QString overview()
{
    auto text
        = u"Usage: afterword [options] [FILE…]    opens the window, and brings in .vcf and .json\n"
          "       afterword COMMAND [options]    needs no display\n\nCommands:\n"_s;
    for (const auto &command : commands())
        text += u"  %1%2\n"_s.arg(command.name, -10).arg(command.summary);
    text += u"\nOptions:\n"_s;
    for (const auto &option : commonOptions() + windowOptions())
        text += u"  --%1%2\n"_s.arg(option.names().constLast(), -16).arg(option.description());
    return text + u"\n`afterword COMMAND --help` says more about one of them.\n"_s;
}

void describe(QCommandLineParser &parser, const Command &command)
{
    parser.setApplicationDescription(command.summary + u'.');
    parser.addOptions(command.options);
    if (!command.formats.isEmpty()) {
        parser.addOption({u"format"_s, u"How to print it: %1."_s.arg(command.formats.join(u", "_s)),
            u"FORMAT"_s, command.formats.first()});
    }
    parser.addOptions(commonOptions());
}

QString helpFor(const Command &command, const QCommandLineParser &parser)
{
    // Qt's own first line names the path of the executable, and no command.
    const auto text = parser.helpText();
    const auto arguments = command.arguments.isEmpty() ? QString() : u' ' + command.arguments;
    return u"Usage: afterword %1%2 [options]"_s.arg(command.name, arguments)
        + text.mid(text.indexOf(u'\n'));
}

Result<void> checked(const Command &command, const Call &call)
{
    const auto count = call.arguments.size();
    if (count < command.arity.least || count > command.arity.most) {
        return Error{.kind = Error::Kind::Usage,
            .what = count < command.arity.least
                ? u"something is missing after `%1`"_s.arg(command.name)
                : u"`%1` is too much"_s.arg(call.arguments.at(command.arity.most)),
            .expected = u"`afterword %1 %2`"_s.arg(command.name, command.arguments).trimmed()};
    }
    if (!command.formats.isEmpty() && !command.formats.contains(call.format)) {
        return Error{.kind = Error::Kind::Usage,
            .what = u"there is no format `%1`"_s.arg(call.format),
            .expected = u"one of %1"_s.arg(command.formats.join(u", "_s))};
    }
    return {};
}

Result<ExitCode> dispatched(const Command &command, const QStringList &arguments, Streams &streams)
{
    QCommandLineParser parser;
    describe(parser, command);
    if (!parser.parse(QStringList{u"afterword"_s} + arguments))
        return Error{.kind = Error::Kind::Usage, .what = parser.errorText().chopped(1)};

    const Call call{.options = parser,
        .streams = streams,
        .arguments = parser.positionalArguments(),
        .format = command.formats.isEmpty() ? QString() : parser.value(u"format"_s)};
    if (call.isSet(u"help"_s)) {
        call.print(helpFor(command, parser));
        return ExitCode::Done;
    }
    if (const auto result = checked(command, call); !result)
        return result.error();
    return command.run(call);
}

int failed(const Error &error, Streams &streams)
{
    streams.err << u"afterword: "_s << toString(error) << u'\n';
    if (error.kind == Error::Kind::Usage)
        streams.err << u"`afterword --help` says how it is used.\n"_s;
    return int(exitCodeOf(error));
}

} // namespace

int run(const QStringList &arguments, Streams &streams)
{
    if (arguments.contains(u"--version"_s) || arguments.contains(u"-v"_s)) {
        streams.out << u"afterword " AFTERWORD_VERSION "\n"_s;
        return int(ExitCode::Done);
    }
    const auto index = commandIndex(arguments);
    if (index < 0) {
        streams.out << overview();
        return int(ExitCode::Done);
    }
    const auto all = commands();
    const auto *const command = find(all, arguments.at(index));
    if (!command) {
        const auto what = u"there is no command `%1`"_s.arg(arguments.at(index));
        return failed({.kind = Error::Kind::Usage, .what = what}, streams);
    }
    auto rest = arguments;
    rest.removeAt(index);
    const auto result = dispatched(*command, rest, streams);
    return result ? int(*result) : failed(result.error(), streams);
}

} // namespace Afterword
