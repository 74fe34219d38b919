// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/call.h"

namespace Afterword {

/// How many arguments a command takes.
struct Arity
{
    int least = 0;
    int most = 0;
};

/// One headless command as data: what help and man page say, and what it runs.
struct Command
{
    QString name;
    QString summary; ///< one line, without a full stop
    QString arguments = {}; ///< as in a usage line: `FILE…`
    Arity arity = {};
    QList<QCommandLineOption> options = {}; ///< beside those that every command has
    QStringList formats = {}; ///< for `--format`, the standard one first; empty: no such option
    Result<ExitCode> (*run)(const Call &call) = nullptr;
};

/// All commands, in the order in which help lists them.
QList<Command> commands();

/// The options that every command has.
QList<QCommandLineOption> commonOptions();

/// The options that only the window has.
QList<QCommandLineOption> windowOptions();

/// Where in `arguments` (without the program's name) the command stands: the first one that is
/// neither an option nor an option's value; -1 if there is none.
qsizetype commandIndex(const QStringList &arguments);

/// Runs the command that `arguments` name and prints its result; also `--help` and `--version`.
/// Gives the exit code.
int run(const QStringList &arguments, Streams &streams);

} // namespace Afterword
