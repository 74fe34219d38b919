// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/papertext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

struct PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(PaperWords)
};

QString withSize(const QString &name, const QSizeF &size)
{
    const QLocale locale;
    const auto number
        = [&locale](double millimetres) { return locale.toString(qRound(millimetres)); };
    //: A name of paper and its width and height, as in "DL (220 × 110 mm)".
    return PaperWords::tr("%1 (%2 × %3 mm)").arg(name, number(size.width()), number(size.height()));
}

} // namespace

QString kindText(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Letter:
        return PaperWords::tr("Letter");
    case PaperKind::Card:
        return PaperWords::tr("Note card");
    case PaperKind::Envelope:
        return PaperWords::tr("Envelope");
    case PaperKind::Labels:
        return PaperWords::tr("Address labels");
    case PaperKind::Guide:
        return PaperWords::tr("Guide for writing by hand");
    }
    return {};
}

QString formText(LetterForm form)
{
    switch (form) {
    case LetterForm::SenderRight:
        return PaperWords::tr("Sender at the right (British)");
    case LetterForm::FullBlock:
        return PaperWords::tr("Full block (American)");
    case LetterForm::WindowBlock:
        return PaperWords::tr("Full block for a window");
    case LetterForm::DinA:
        return u"DIN 5008 A"_s;
    case LetterForm::DinB:
        return u"DIN 5008 B"_s;
    }
    return {};
}

QString sheetText(SheetSize sheet)
{
    return sheet == SheetSize::A4 ? u"A4"_s : PaperWords::tr("US Letter");
}

QString windowText(const std::optional<WindowEnvelope> &window)
{
    if (!window)
        return PaperWords::tr("An envelope without a window");
    return *window == WindowEnvelope::No10 ? PaperWords::tr("A #10 envelope with a window")
                                           : PaperWords::tr("A DL envelope with a window");
}

QString cardText(CardSize size)
{
    return withSize(nameOf(size), cardPlan(size, CardFold::Flat)->sheet);
}

QString foldText(CardFold fold)
{
    switch (fold) {
    case CardFold::Flat:
        return PaperWords::tr("Flat");
    case CardFold::Half:
        return PaperWords::tr("Folded once");
    case CardFold::Quarter:
        return PaperWords::tr("A whole sheet folded twice");
    }
    return {};
}

QString foldingText(const PaperChoice &choice)
{
    const QSizeF sheet = planOf(choice).sheet;
    const QLocale locale;
    const QString width = locale.toString(qRound(sheet.width()));
    const QString height = locale.toString(qRound(sheet.height()));
    switch (choice.fold) {
    case CardFold::Flat:
        break;
    case CardFold::Half:
        return PaperWords::tr("Printed on a sheet of %1 × %2 mm. Fold it along the line, with the "
                              "note inside.")
            .arg(width, height);
    case CardFold::Quarter:
        return PaperWords::tr("Printed on a sheet of %1 × %2 mm. Fold the upper half to the back, "
                              "then the left half: the note is inside, the right way up.")
            .arg(width, height);
    }
    return {};
}

QString envelopeText(EnvelopeSize size)
{
    return withSize(nameOf(size), sizeOf(size));
}

QString labelText(const LabelSheet &sheet)
{
    //: The number of a sheet of labels, and how many are on it.
    return PaperWords::tr("%1, %n labels", nullptr, labelsOn(sheet)).arg(sheet.name);
}

QString guideText(GuideStyle style)
{
    return style == GuideStyle::LargeType ? PaperWords::tr("Large letters to copy from")
                                          : PaperWords::tr("Pale letters to write over");
}

QString feedText(EnvelopeFeed feed)
{
    switch (feed) {
    case EnvelopeFeed::LongEdgeFirst:
        return PaperWords::tr("Upper edge first");
    case EnvelopeFeed::LeftEdgeFirst:
        return PaperWords::tr("Left edge first");
    case EnvelopeFeed::RightEdgeFirst:
        return PaperWords::tr("Right edge first");
    }
    return {};
}

QString printedText(const QString &file, int files)
{
    if (file.isEmpty())
        return PaperWords::tr("Sent to the printer.");
    if (files == 1)
        return PaperWords::tr("Written to %1").arg(QDir::toNativeSeparators(file));
    return PaperWords::tr("%n files were written to %1", nullptr, files)
        .arg(QDir::toNativeSeparators(QFileInfo(file).path()));
}

QString problemText(PaperProblem problem)
{
    switch (problem) {
    case PaperProblem::NoAddress:
        return PaperWords::tr("There is no address. Write it on the card of the person.");
    case PaperProblem::AddressTooLarge:
        return PaperWords::tr("The address is too long for its place. Shorten it on the card.");
    case PaperProblem::WindowCutsAddress:
        return PaperWords::tr("The window may cut the address when the letter slides.");
    case PaperProblem::WindowMissesAddress:
        return PaperWords::tr(
            "The address is not behind the window. Choose a layout for a window.");
    case PaperProblem::LetterShowsInWindow:
        return PaperWords::tr("The window would show more than the address.");
    case PaperProblem::LetterTooLargeForWindow:
        return PaperWords::tr("The folded letter does not go into this envelope.");
    case PaperProblem::OutsidePrintable:
        return PaperWords::tr("Something is too near to the edge for this printer.");
    case PaperProblem::TextTooLong:
        return PaperWords::tr(
            "The note is too long for this card. Shorten it, or take a larger one.");
    case PaperProblem::LargeEnvelope:
        return PaperWords::tr("In the United States this envelope costs more than a letter.");
    }
    return {};
}

} // namespace Afterword
