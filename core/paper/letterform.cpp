// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/letterform.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr double inch = millimetresPerInch;

constexpr std::array formWords{std::pair(LetterForm::SenderRight, "sender-right"_L1),
    std::pair(LetterForm::FullBlock, "full-block"_L1),
    std::pair(LetterForm::WindowBlock, "window-block"_L1), std::pair(LetterForm::DinA, "din-a"_L1),
    std::pair(LetterForm::DinB, "din-b"_L1)};

LetterZones block(const QSizeF &sheet)
{
    const double third = sheet.height() / 3;
    return {.sheet = sheet,
        .margins = QMarginsF(inch, inch, inch, inch),
        .bodyTop = inch,
        .folds = {third, 2 * third}};
}

/// Folded at 4 and 8 inches, the sheet can rise and fall in a #10 envelope by an eighth of an
/// inch only, so that an inch of it always shows; folded in thirds, it would be two thirds.
LetterZones windowBlock(const QSizeF &sheet)
{
    LetterZones zones = block(sheet);
    zones.folds = {4 * inch, 8 * inch};
    zones.information = QRectF(inch, inch / 2, sheet.width() - 2 * inch, 1.8 * inch);
    zones.recipient = QRectF(inch, 2.5 * inch, 3.375 * inch, inch);
    zones.bodyTop = 4 * inch;
    return zones;
}

/// The numbers of DIN 5008; `head` is the height of the letterhead.
LetterZones din(const QSizeF &sheet, double head)
{
    constexpr double fieldHeight = 45;
    constexpr double notesHeight = 17.7;
    constexpr double remarkAbove = 5; ///< between the top of the field and the return line
    constexpr double toText = 8.46;
    const double firstFold = head + 60;
    return {.sheet = sheet,
        .margins = QMarginsF(25, 20, 20, 20),
        .returnLine = QRectF(25, head + notesHeight - remarkAbove, 75, remarkAbove),
        .recipient = QRectF(25, head + notesHeight, 75, fieldHeight - notesHeight),
        .information = QRectF(125, head + 5, 75, fieldHeight),
        .bodyTop = head + fieldHeight + toText,
        .folds = {firstFold, firstFold + 105},
        .hole = 148.5,
        .hasMarks = true};
}

} // namespace

LetterZones letterZones(const LetterMake &make)
{
    const QSizeF size = sizeOf(make.sheet);
    switch (make.form) {
    case LetterForm::SenderRight:
    case LetterForm::FullBlock:
        return block(size);
    case LetterForm::WindowBlock:
        return windowBlock(size);
    case LetterForm::DinA:
        return din(size, 27);
    case LetterForm::DinB:
        return din(size, 45);
    }
    return {};
}

LetterMake letterMakeIn(const QString &country)
{
    static const QStringList german{u"DE"_s, u"AT"_s, u"LU"_s, u"LI"_s};
    const SheetSize sheet = sheetSizeIn(country);
    if (german.contains(country))
        return {.form = LetterForm::DinB, .sheet = sheet};
    const bool isLetter = sheet == SheetSize::Letter;
    return {.form = isLetter ? LetterForm::FullBlock : LetterForm::SenderRight, .sheet = sheet};
}

const QList<LetterForm> &letterForms()
{
    static const QList<LetterForm> forms{LetterForm::SenderRight, LetterForm::FullBlock,
        LetterForm::WindowBlock, LetterForm::DinA, LetterForm::DinB};
    return forms;
}

QString wordOf(LetterForm form)
{
    return std::ranges::find(formWords, form, &decltype(formWords)::value_type::first)->second;
}

LetterForm letterFormOf(const QString &word)
{
    const auto found
        = std::ranges::find_if(formWords, [&](const auto &pair) { return pair.second == word; });
    return found == formWords.end() ? formWords.front().first : found->first;
}

} // namespace Afterword
