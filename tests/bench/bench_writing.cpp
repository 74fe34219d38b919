// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>

// How many slips are found and how many right sentences are flagged, and how long it takes: all, or
// the parts named (letters heldout sentences spelling speed). AFTERWORD_MISSES set: says which, but
// for what is held out. The lists of ../shared and harper.js are only compared where they are there
// (the latter in the folder that AFTERWORD_HARPER names, made by `npm install harper.js`).

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString sharedFolder = QStringLiteral(AFTERWORD_SOURCE_DIR "/../shared/data/text/");
const QString ownFolder = QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/writing/");

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

double percent(int part, int whole)
{
    return whole == 0 ? 0 : 100.0 * part / whole;
}

/// A line of the table: a figure of ours, and of harper.js on the same.
void printRow(const QString &what, const QString &own, const QString &harper = {})
{
    out() << what.leftJustified(44) << own.rightJustified(24) << harper.rightJustified(26) << u'\n';
    out().flush();
}

QString share(int part, int whole)
{
    return u"%1 of %2  %3 %"_s.arg(part).arg(whole).arg(percent(part, whole), 5, 'f', 1);
}

void print(const QString &what, int part, int whole)
{
    printRow(what, share(part, whole));
}

void measureSpelling()
{
    const auto rows = rowsOf(sharedFolder + u"misspellings.tsv"_s).mid(1);
    auto dictionary = HunspellDictionary::open(u"en_US"_s);
    if (rows.isEmpty() || !dictionary) {
        out() << u"misspellings: skipped, the list or the dictionary is not there\n"_s;
        return;
    }
    const Lexicon lexicon = Lexicon::builtIn();
    SpellingCheck spelling(std::move(*dictionary), lexicon);
    int found = 0;
    int first = 0;
    int three = 0;
    for (const QStringList &row : rows) {
        const auto findings = spelling.check(tokensOf(u"the "_s + row[0]));
        if (findings.isEmpty())
            continue;
        ++found;
        const QStringList right = row[1].split(u'|');
        const QStringList given = findings.first().suggestions;
        const auto isAmong = [&](qsizetype most) {
            return std::ranges::any_of(given.mid(0, most),
                [&](const QString &word) { return right.contains(word, Qt::CaseInsensitive); });
        };
        first += isAmong(1) ? 1 : 0;
        three += isAmong(3) ? 1 : 0;
    }
    print(u"misspellings found"_s, found, int(rows.size()));
    print(u"  right word first"_s, first, int(rows.size()));
    print(u"  right word among the first three"_s, three, int(rows.size()));
}

void printLooks(const Score &score)
{
    for (const auto &[kind, counts] : score.kinds)
        out() << u"    %1 %2 of %3\n"_s.arg(kind, -16).arg(counts.first, 4).arg(counts.second);
    for (const QString &look : score.looks)
        out() << u"    "_s << look << u'\n';
}

void measure(const MeasuredSet &set, Rival &own, Rival *harper)
{
    const Score score = scoreOf(own, set);
    const Score theirs = harper ? scoreOf(*harper, set) : Score{};
    if (score.slips > 0)
        printRow(set.name + u": found"_s, share(score.found, score.slips),
            harper ? share(theirs.found, theirs.slips) : QString());
    if (score.right > 0)
        printRow(set.name + u": right sentences flagged"_s, share(score.flagged, score.right),
            harper ? share(theirs.flagged, theirs.right) : QString());
    if (!set.isHeldOut && qEnvironmentVariableIsSet("AFTERWORD_MISSES"))
        printLooks(score);
}

void measureSets(const QStringList &parts)
{
    QList<MeasuredSet> sets;
    if (parts.contains(u"letters"_s))
        sets += letterSet(ownFolder + u"letters.txt"_s, ownFolder + u"tricky.txt"_s);
    if (parts.contains(u"heldout"_s)) {
        sets
            += letterSet(ownFolder + u"letters-heldout.txt"_s, ownFolder + u"tricky-heldout.txt"_s);
        sets.last().isHeldOut = true;
    }
    if (parts.contains(u"sentences"_s)) {
        for (const SentenceKind kind : {SentenceKind::Other, SentenceKind::Style})
            sets += sentenceSet(sharedFolder + u"sentences.tsv"_s, kind);
    }
    // Whatever other set is named: marked letters, or sentences that are right, one a line.
    for (const QString &part : parts) {
        if (QFileInfo::exists(part))
            sets += part.endsWith(u".right"_s) ? letterSet({}, part) : letterSet(part, {});
    }
    OwnChecks own;
    const auto harper = HarperWithHunspell::over(textsOf(sets));
    printRow({}, own.name(), harper ? harper->name() : u"harper.js not installed"_s);
    for (const MeasuredSet &set : std::as_const(sets))
        measure(set, own, harper.get());
}

void measureSpeed()
{
    QStringList right;
    for (const QStringList &row : rowsOf(ownFolder + u"right.txt"_s))
        right += row.first();
    QElapsedTimer timer;
    timer.start();
    WritingCheck check(u"en_US"_s);
    (void)check.check(u"It works well."_s);
    printRow(u"made once"_s, u"%1 ms"_s.arg(timer.elapsed()));
    QString letter = u"Dear Ms Lee,\n\n"_s;
    for (int i = 0; letter.count(u' ') < 200; ++i)
        letter += right[i * 5 % right.size()] + (i % 4 == 3 ? u"\n\n"_s : u" "_s);
    timer.start();
    (void)check.check(letter);
    printRow(u"a letter of 200 words"_s, u"%1 ms"_s.arg(timer.elapsed()));
    QString changed = letter;
    changed.insert(letter.size() / 2, u'x');
    timer.start();
    (void)check.check(changed, CheckDepth::WhileTyping);
    printRow(u"after a keystroke"_s, u"%1 ms"_s.arg(timer.elapsed()));
    changed.remove(letter.size() / 2, 1).insert(letter.size() - 3, u" now"_s);
    timer.start();
    (void)check.check(changed);
    printRow(u"after a keystroke, thorough"_s, u"%1 ms"_s.arg(timer.elapsed()));
}

} // namespace

int main(int argc, char **argv)
{
    QStringList parts;
    for (int i = 1; i < argc; ++i)
        parts += QString::fromLocal8Bit(argv[i]);
    if (parts.isEmpty())
        parts = QStringList{u"letters"_s, u"heldout"_s, u"sentences"_s, u"spelling"_s, u"speed"_s};
    measureSets(parts);
    if (parts.contains(u"spelling"_s))
        measureSpelling();
    if (parts.contains(u"speed"_s))
        measureSpeed();
}
