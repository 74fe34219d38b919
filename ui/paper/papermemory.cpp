// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/papermemory.h"

#include <QSettings>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int furthest = 200; ///< tenths of a millimetre

constexpr std::array feedWords{std::pair(EnvelopeFeed::LongEdgeFirst, "long-edge"_L1),
    std::pair(EnvelopeFeed::LeftEdgeFirst, "left-edge"_L1),
    std::pair(EnvelopeFeed::RightEdgeFirst, "right-edge"_L1)};
constexpr std::array foldWords{std::pair(CardFold::Flat, "flat"_L1),
    std::pair(CardFold::Half, "half"_L1), std::pair(CardFold::Quarter, "quarter"_L1)};
constexpr std::array guideWords{std::pair(GuideStyle::LargeType, "large-type"_L1),
    std::pair(GuideStyle::Tracing, "tracing"_L1)};
constexpr std::array windowWords{
    std::pair(WindowEnvelope::No10, "no10"_L1), std::pair(WindowEnvelope::Dl, "dl"_L1)};

template<typename Words, typename Value>
Value valueOf(const Words &words, const QString &word, Value otherwise)
{
    const auto found
        = std::ranges::find_if(words, [&](const auto &pair) { return pair.second == word; });
    return found == words.end() ? otherwise : found->first;
}

template<typename Words, typename Value>
QString kept(const Words &words, Value value)
{
    const auto found
        = std::ranges::find_if(words, [&](const auto &pair) { return pair.first == value; });
    return found->second;
}

template<typename Size>
Size sizeNamed(const QList<Size> &sizes, const QString &name, Size otherwise)
{
    const auto found = std::ranges::find_if(sizes, [&](Size size) { return nameOf(size) == name; });
    return found == sizes.end() ? otherwise : *found;
}

QString wordIn(const QSettings &settings, const QString &key)
{
    return settings.value(u"paper/"_s + key).toString();
}

/// A printer may be called anything; a slash would make groups of it.
QString keyOf(const QString &printer, const QString &key)
{
    return u"printers/%1/%2"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(printer)), key);
}

std::optional<WindowEnvelope> windowKept(const QSettings &settings, const PaperChoice &usual)
{
    const QString word = wordIn(settings, u"window"_s);
    if (word == "none"_L1)
        return {};
    return valueOf(windowWords, word, usual.window);
}

} // namespace

PaperChoice keptChoice(const QSettings &settings, const PaperChoice &usual)
{
    PaperChoice choice = usual;
    const QString form = wordIn(settings, u"form"_s);
    if (!form.isEmpty())
        choice.letter.form = letterFormOf(form);
    choice.window = windowKept(settings, usual);
    choice.addsEnvelopes = settings.value(u"paper/envelopes"_s, usual.addsEnvelopes).toBool();
    choice.card = sizeNamed(cardSizes(), wordIn(settings, u"card"_s), usual.card);
    choice.fold = valueOf(foldWords, wordIn(settings, u"fold"_s), usual.fold);
    choice.envelope = sizeNamed(envelopeSizes(), wordIn(settings, u"envelope"_s), usual.envelope);
    const QString labels = wordIn(settings, u"labels"_s);
    choice.labels = findLabelSheet(labels) ? labels : usual.labels;
    choice.guide = valueOf(guideWords, wordIn(settings, u"guide"_s), usual.guide);
    return choice;
}

void keepChoice(QSettings &settings, const PaperChoice &choice)
{
    settings.setValue(u"paper/form"_s, wordOf(choice.letter.form));
    settings.setValue(
        u"paper/window"_s, choice.window ? kept(windowWords, *choice.window) : u"none"_s);
    settings.setValue(u"paper/envelopes"_s, choice.addsEnvelopes);
    settings.setValue(u"paper/card"_s, nameOf(choice.card));
    settings.setValue(u"paper/fold"_s, kept(foldWords, choice.fold));
    settings.setValue(u"paper/envelope"_s, nameOf(choice.envelope));
    settings.setValue(u"paper/labels"_s, choice.labels);
    settings.setValue(u"paper/guide"_s, kept(guideWords, choice.guide));
}

PrinterTuning keptTuning(const QSettings &settings, const QString &printer)
{
    const auto tenths = [&](const QString &key) {
        return std::clamp(settings.value(keyOf(printer, key)).toInt(), -furthest, furthest);
    };
    return {.right = tenths(u"right"_s),
        .down = tenths(u"down"_s),
        .feed = valueOf(feedWords, settings.value(keyOf(printer, u"feed"_s)).toString(),
            EnvelopeFeed::LongEdgeFirst)};
}

void keepTuning(QSettings &settings, const QString &printer, const PrinterTuning &tuning)
{
    settings.setValue(keyOf(printer, u"right"_s), tuning.right);
    settings.setValue(keyOf(printer, u"down"_s), tuning.down);
    settings.setValue(keyOf(printer, u"feed"_s), kept(feedWords, tuning.feed));
}

QString keptPrinter(const QSettings &settings)
{
    return settings.value(u"printers/last"_s).toString();
}

void keepPrinter(QSettings &settings, const QString &printer)
{
    settings.setValue(u"printers/last"_s, printer);
}

} // namespace Afterword
