// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString aroundPlace(const QString &text, const Stretch &place)
{
    const qsizetype from = std::max<qsizetype>(0, place.from - 50);
    return text.mid(from, place.from - from) + u'[' + text.mid(place.from, place.to - place.from)
        + u']' + text.mid(place.to, 40);
}

QList<Sentence> proseIn(const QString &text)
{
    QList<Sentence> sentences;
    for (const TextBlock &block : blocksOf(text)) {
        if (block.kind == BlockKind::Prose)
            sentences += sentencesOf(text, block);
    }
    return sentences;
}

void scoreRight(Rival &rival, const CheckedText &right, Score &score)
{
    const QList<Sentence> sentences = proseIn(right.text);
    QSet<qsizetype> flagged;
    for (const Stretch &place : rival.slipsIn(right)) {
        const auto sentence = std::ranges::find_if(sentences, [&](const Sentence &one) {
            return place.from >= one.position && place.from <= one.position + one.text.size();
        });
        flagged.insert(sentence - sentences.begin());
        score.looks += u"flagged: "_s + aroundPlace(right.text, place).simplified();
    }
    score.right += int(std::max<qsizetype>(1, sentences.size()));
    score.flagged += int(flagged.size());
}

void scoreSlip(Rival &rival, const MarkedLetter &letter, const SlippedLetter &slip, Score &score)
{
    const auto places = rival.slipsIn({letter.language, letter.names, slip.text});
    const bool isFound = std::ranges::any_of(
        places, [&](const Stretch &place) { return touches(place, slip.place); });
    auto &[found, all] = score.kinds[slip.kind];
    ++all;
    ++score.slips;
    found += isFound ? 1 : 0;
    score.found += isFound ? 1 : 0;
    if (!isFound)
        score.looks
            += u"missed: %1: "_s.arg(slip.kind) + aroundPlace(slip.text, slip.place).simplified();
}

} // namespace

Score scoreOf(Rival &rival, const MeasuredSet &set)
{
    Score score;
    for (const MarkedLetter &letter : set.letters) {
        if (!letter.right.isEmpty())
            scoreRight(rival, {letter.language, letter.names, letter.right}, score);
        for (const SlippedLetter &slip : letter.slipped)
            scoreSlip(rival, letter, slip, score);
    }
    return score;
}

QList<CheckedText> textsOf(const QList<MeasuredSet> &sets)
{
    QList<CheckedText> texts;
    for (const MeasuredSet &set : sets) {
        for (const MarkedLetter &letter : set.letters) {
            if (!letter.right.isEmpty())
                texts += {letter.language, letter.names, letter.right};
            for (const SlippedLetter &slip : letter.slipped)
                texts += {letter.language, letter.names, slip.text};
        }
    }
    return texts;
}

MeasuredSet letterSet(const QString &letters, const QString &tricky)
{
    MeasuredSet set{letters.section(u'/', -1), markedLettersOf(letters)};
    for (const QStringList &row : rowsOf(tricky))
        set.letters += MarkedLetter{u"en_GB"_s, {}, row.first(), {}};
    return set;
}

MeasuredSet sentenceSet(const QString &path, SentenceKind kind)
{
    static const QSet<QString> style{u"two_digits"_s, u"four_digits"_s, u"initialisms"_s,
        u"expand_people"_s, u"redundant_firsts"_s, u"discourse_markers"_s, u"in_on_the_cards"_s,
        u"am_in_the_morning"_s, u"vicious_loop"_s};
    const bool isStyle = kind == SentenceKind::Style;
    MeasuredSet set{path.section(u'/', -1) + (isStyle ? u", style"_s : u", other"_s)};
    for (const QStringList &row : rowsOf(path).mid(1)) {
        const bool isError = row[0] == u"error"_s;
        if ((isError && style.contains(row.value(3))) != isStyle)
            continue;
        MarkedLetter sentence{u"en_US"_s};
        if (isError)
            sentence.slipped += {row.value(3, u"slip"_s), row[1], differenceOf(row[1], row[2])};
        else
            sentence.right = row[1];
        set.letters += sentence;
    }
    return set;
}

} // namespace Afterword
