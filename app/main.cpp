// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/sources.h"
#include "app/desktop/desktop.h"
#include "ui/preferences/programlanguage.h"

#include <QApplication>
#include <QFileInfo>

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

/// A dossier or cards, rather than the name of a command.
bool isFileToBringIn(const QString &argument)
{
    const bool isOfKind = argument.endsWith(u".vcf"_s, Qt::CaseInsensitive)
        || argument.endsWith(u".json"_s, Qt::CaseInsensitive);
    return isOfKind && QFileInfo(argument).isFile();
}

/// The program that runs already may stand in another folder.
QStringList absolute(QStringList files)
{
    for (QString &file : files)
        file = QFileInfo(file).absoluteFilePath();
    return files;
}

bool isForTerminal(const QStringList &arguments)
{
    static const QStringList asking{u"-h"_s, u"--help"_s, u"-v"_s, u"--version"_s};
    const qsizetype index = commandIndex(arguments);
    const bool isCommand = index >= 0 && !isFileToBringIn(arguments.at(index));
    return isCommand || std::ranges::any_of(asking, [&](const QString &option) {
        return arguments.contains(option);
    });
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
    if (isWritten)
        return code;
    err << u"afterword: the standard output cannot be written to; is its disk full?\n"_s;
    return int(ExitCode::Access);
}

int runWindow(const QStringList &arguments, int argc, char **argv)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    Streams streams{.out = out, .err = err};
    QCommandLineParser parser;
    parser.addOptions(commonOptions());
    parser.addOptions(windowOptions());
    const Call call{.options = parser, .streams = streams};
    // Qt's own: the window from right to left.
    QStringList ours = arguments;
    ours.removeAll(u"-reverse"_s);
    const auto isUnderstood = parser.parse(QStringList{u"afterword"_s} + ours);
    const auto now = isUnderstood ? presentOf(call, {}) : Result<QDateTime>(QDateTime());
    if (!isUnderstood || !now) {
        err << u"afterword: "_s << (now ? parser.errorText() : toString(now.error())) << u'\n';
        return int(ExitCode::Usage);
    }

    QApplication application(argc, argv);
    return runDesktop(application,
        {.database = call.value(u"database"_s),
            .now = call.isSet(u"today"_s) ? std::optional(*now) : std::nullopt,
            .theme = call.value(u"theme"_s),
            .language = languageNamed(call.value(u"language"_s)),
            .page = call.value(u"page"_s),
            .screenshot = call.value(u"screenshot"_s),
            .followUp = call.value(u"show-follow-up"_s),
            .files = absolute(parser.positionalArguments()),
            .isBackground = call.isSet(u"background"_s)});
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
    return Afterword::isForTerminal(arguments) ? Afterword::runInTerminal(arguments, argc, argv)
                                               : Afterword::runWindow(arguments, argc, argv);
}
