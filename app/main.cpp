// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include <QGuiApplication>

#include <memory>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// A letter needs fonts, and so the offscreen platform; nothing else needs more than the core.
std::unique_ptr<QCoreApplication> applicationFor(
    const QStringList &arguments, int &argc, char **argv)
{
    if (arguments.value(commandIndex(arguments)) != u"note"_s)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int runInTerminal(const QStringList &arguments, int argc, char **argv)
{
    const auto application = applicationFor(arguments, argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    Streams streams{.out = out, .err = err};
    const auto code = run(arguments, streams);
    out.flush();
    // A full disk behind the redirection must not look like success.
    const auto isWritten = out.status() == QTextStream::Ok && std::fflush(stdout) == 0;
    return isWritten ? code : int(ExitCode::Access);
}

} // namespace

} // namespace Afterword

int main(int argc, char **argv)
{
    // Whatever is written from here on, nobody else on the machine may read.
    ::umask(0077);
    QCoreApplication::setApplicationName(u"afterword"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AFTERWORD_VERSION));

    const auto arguments = Afterword::argumentsOf(argc, argv);
    return Afterword::runInTerminal(arguments, argc, argv);
}
