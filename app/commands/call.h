// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCommandLineParser>
#include <QTextStream>

namespace Afterword {

/// How a command ended; the numbers are a contract.
enum class ExitCode {
    Done = 0,
    Findings = 1, ///< done, and there is something to look at
    Usage = 2,
    Input = 3, ///< what was read is not right; nothing was changed
    Access = 4, ///< a file or database cannot be opened, read or written
};

ExitCode exitCodeOf(const Error &error);

/// Where a command writes: results to `out`, messages to `err`.
struct Streams
{
    QTextStream &out;
    QTextStream &err;
};

/// One use of one command: what was asked, already read from the command line.
struct Call
{
    const QCommandLineParser &options;
    Streams &streams;
    QStringList arguments = {}; ///< what stands beside the options
    QString format = {}; ///< one of the command's formats

    /// The option's value; empty if it is not set.
    QString value(const QString &option) const;
    bool isSet(const QString &option) const { return options.isSet(option); }
    /// Writes the result, byte for byte.
    void print(const QByteArray &utf8) const;
    void print(const QString &text) const;
    /// Writes a message for a person, unless they asked for quiet.
    void say(const QString &message) const;
};

} // namespace Afterword
