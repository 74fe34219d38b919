// SPDX-License-Identifier: GPL-3.0-or-later
// How many letters a second become PDFs, beside the bare loop of Qt's own parts in the same run,
// and whether a batch of a thousand needs more memory than one of a few.
#include "tests/core/letters/letterworld.h"
#include "ui/letter/letterfile.h"
#include "ui/letter/letterfont.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextDocument>

#include <cstdio>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

Letter numbered(int number)
{
    LetterWorld world = richWorld();
    world.followUp.channel = Channel::Post;
    world.ana().family = u"Núñez-%1"_s.arg(number);
    return writeLetter(world.request()).value();
}

/// Kilobytes that the process holds in memory now.
long residentMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLong();
}

/// Letters a second.
template<typename Work>
double rateOf(int letters, const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    for (int number = 0; number < letters; ++number)
        work(number);
    return letters * 1e9 / double(timer.nsecsElapsed());
}

void writeBare(const Letter &letter)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument document;
    document.setDefaultFont(letterFont(12));
    document.setPlainText(toPlainText(letter));
    document.print(&writer);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    constexpr int few = 100;
    constexpr int batch = 1000;
    const Letter letter = numbered(0);
    const auto ours = [](int number) {
        if (!letterFile(LetterFormat::Pdf, {.letter = numbered(number)}))
            qFatal("no PDF");
    };
    rateOf(5, [&](int) { writeBare(letter); });

    const double bare = rateOf(few, [&](int) { writeBare(letter); });
    const double pdf = rateOf(few, [&](int) {
        if (!letterFile(LetterFormat::Pdf, {.letter = letter}))
            qFatal("no PDF");
    });
    const long before = residentMemory();
    const double inBatch = rateOf(batch, ours);
    const long after = residentMemory();
    const double mail = rateOf(few, [&](int) {
        (void)emlMessage(letter, {u"Sam"_s, u"s@x.example"_s});
    });
    const double odt
        = rateOf(few, [&](int) { (void)letterFile(LetterFormat::Odt, {.letter = letter}); });

    std::printf("%-44s %8.1f a second\n", "QTextDocument and QPdfWriter alone", bare);
    std::printf("%-44s %8.1f a second, %.2f of that\n", "letters to PDF", pdf, pdf / bare);
    std::printf("%-44s %8.1f a second\n", "1,000 letters written and to PDF", inBatch);
    std::printf("%-44s %8ld kB before, %ld kB more after\n", "memory", before, after - before);
    std::printf("%-44s %8.1f a second\n", "letters to messages", mail);
    std::printf("%-44s %8.1f a second\n", "letters to OpenDocument", odt);
    return pdf >= bare / 2 && after - before < 10'000 ? 0 : 1;
}
