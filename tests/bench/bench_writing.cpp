// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/writingcheck.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTextStream>

#include <algorithm>

// How many slips are found and how many right sentences are flagged, and how long it takes. Runs
// by itself; the lists of ../shared and harper.js are only compared where they are there (the
// latter in the folder that AFTERWORD_HARPER names, made by `npm install harper.js`).

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

QList<QStringList> rowsOf(const QString &path)
{
    QFile file(path);
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            rows += line.split(u'\t');
    }
    return rows;
}

/// The part of `wrong` that differs from `right`.
struct Difference
{
    qsizetype from = 0;
    qsizetype to = 0;
};

Difference differenceOf(const QString &wrong, const QString &right)
{
    const qsizetype shorter = std::min(wrong.size(), right.size());
    qsizetype from = 0;
    while (from < shorter && wrong[from] == right[from])
        ++from;
    qsizetype same = 0;
    while (
        same < shorter - from && wrong[wrong.size() - 1 - same] == right[right.size() - 1 - same])
        ++same;
    return {from, wrong.size() - same};
}

bool touches(const Finding &finding, const Difference &place)
{
    return finding.position <= place.to + 1 && finding.position + finding.length >= place.from - 1;
}

double percent(int part, int whole)
{
    return whole == 0 ? 0 : 100.0 * part / whole;
}

void print(const QString &what, int part, int whole)
{
    out() << what.leftJustified(52) << u"%1 of %2"_s.arg(part, 5).arg(whole, 5)
          << u"  %1 %\n"_s.arg(percent(part, whole), 5, 'f', 1);
    out().flush();
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

void measureSentences(WritingCheck &check)
{
    int errors = 0;
    int found = 0;
    int correct = 0;
    int flagged = 0;
    for (const QStringList &row : rowsOf(sharedFolder + u"sentences.tsv"_s).mid(1)) {
        const auto findings = check.check(row[1]);
        if (row[0] == u"error"_s) {
            const Difference place = differenceOf(row[1], row[2]);
            ++errors;
            found += std::ranges::any_of(
                findings, [&](const Finding &finding) { return touches(finding, place); });
        } else {
            ++correct;
            flagged += findings.isEmpty() ? 0 : 1;
        }
    }
    print(u"sentences.tsv: found at the place"_s, found, errors);
    print(u"sentences.tsv: right ones flagged"_s, flagged, correct);
}

void compareWithHarper()
{
    const QString folder = qEnvironmentVariable("AFTERWORD_HARPER");
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (!folder.isEmpty())
        node.start(u"node"_s,
            QStringList{QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/bench/harper.mjs"), folder,
                sharedFolder + u"sentences.tsv"_s});
    if (folder.isEmpty() || !node.waitForFinished(120'000) || node.exitCode() != 0) {
        out() << u"harper.js: skipped, set AFTERWORD_HARPER to where it is installed\n"_s;
        return;
    }
    out() << QString::fromUtf8(node.readAllStandardOutput());
}

/// One letter for each row: the wrong sentence within others that are right.
QString letterAround(const QString &sentence, const QStringList &right, qsizetype number)
{
    const auto one = [&](qsizetype step) { return right[(number * 7 + step) % right.size()]; };
    return u"Dear Ms Lee,\n\n%1 %2\n\n%3 %4 %5\n\nKind regards,\n\nSam Taylor\n"_s.arg(
        one(0), one(1), one(2), sentence, one(3));
}

void measureLetters(WritingCheck &check, const QString &set)
{
    QStringList right;
    for (const QStringList &row : rowsOf(ownFolder + u"right%1.txt"_s.arg(set)))
        right += row.first();
    int number = 0;
    int found = 0;
    QStringList missed;
    const auto wrong = rowsOf(ownFolder + u"wrong%1.tsv"_s.arg(set));
    for (const QStringList &row : wrong) {
        const QString letter = letterAround(row[0], right, number++);
        const qsizetype at = letter.indexOf(row[0]);
        Difference place = differenceOf(row[0], row[1]);
        place = {place.from + at, place.to + at};
        const auto findings = check.check(letter);
        const bool isFound = std::ranges::any_of(
            findings, [&](const Finding &finding) { return touches(finding, place); });
        found += isFound ? 1 : 0;
        if (!isFound)
            missed += row[0];
    }
    QStringList flagged;
    for (const QString &sentence : right) {
        for (const Finding &finding : check.check(sentence))
            flagged += sentence + u" | "_s + finding.rule + u' ' + finding.found;
    }
    print(u"letters with one slip%1: found at the place"_s.arg(set), found, number);
    print(u"right sentences%1 flagged"_s.arg(set), int(flagged.size()), int(right.size()));
    for (const QString &sentence : missed)
        out() << u"    missed: "_s << sentence << u'\n';
    for (const QString &sentence : flagged)
        out() << u"    flagged: "_s << sentence << u'\n';
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
    out() << u"made once: %1 ms\n"_s.arg(timer.elapsed());
    QString letter = u"Dear Ms Lee,\n\n"_s;
    for (int i = 0; letter.count(u' ') < 200; ++i)
        letter += right[i * 5 % right.size()] + (i % 4 == 3 ? u"\n\n"_s : u" "_s);
    timer.start();
    (void)check.check(letter);
    out() << u"a letter of 200 words: %1 ms\n"_s.arg(timer.elapsed());
    QString changed = letter;
    changed.insert(letter.size() / 2, u'x');
    timer.start();
    (void)check.check(changed, CheckDepth::WhileTyping);
    out() << u"after a keystroke: %1 ms\n"_s.arg(timer.elapsed());
    changed.remove(letter.size() / 2, 1).insert(letter.size() - 3, u" now"_s);
    timer.start();
    (void)check.check(changed);
    out() << u"after a keystroke, thorough: %1 ms\n"_s.arg(timer.elapsed());
}

} // namespace

int main()
{
    WritingCheck check(u"en_US"_s);
    measureSpelling();
    measureLetters(check, {});
    WritingCheck british(u"en_GB"_s);
    measureLetters(british, u"-heldout"_s);
    measureSentences(check);
    compareWithHarper();
    measureSpeed();
}
