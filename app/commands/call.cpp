// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/call.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

ExitCode exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Usage:
        return ExitCode::Usage;
    case Error::Kind::Input:
        return ExitCode::Input;
    case Error::Kind::Access:
    case Error::Kind::Cancelled:
        break;
    }
    return ExitCode::Access;
}

QString Call::value(const QString &option) const
{
    return options.value(option);
}

void Call::print(const QByteArray &utf8) const
{
    print(QString::fromUtf8(utf8));
}

void Call::print(const QString &text) const
{
    streams.out << text;
}

void Call::say(const QString &message) const
{
    if (!isSet(u"quiet"_s))
        streams.err << message << u'\n';
}

} // namespace Afterword
