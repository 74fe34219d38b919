// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperlayout.h"

#include "ui/letter/notedocument.h"
#include "ui/paper/guidesheet.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QList<QLineF> across(const LetterZones &zones)
{
    QList<QLineF> folds;
    for (const double fold : zones.folds)
        folds += QLineF(0, fold, zones.sheet.width(), fold);
    return folds;
}

/// Where the window lies on a letter that stands on the lower edge of its envelope, at its left.
QRectF windowAtRest(WindowEnvelope envelope, const LetterZones &zones)
{
    const WindowPlan plan = windowPlan(envelope);
    const double down = plan.envelope.height() - zones.folds.front();
    return plan.window.translated(0, -down) & QRectF({}, zones.sheet);
}

void showAddress(PaperPage &page, const PaperChoice &choice, const LineBlock &address)
{
    const LetterZones &zones = page.letter->zones;
    page.address = inkOf(address);
    if (!address.fit.fits())
        page.problems += PaperProblem::AddressTooLarge;
    if (!choice.window || zones.folds.isEmpty())
        return;
    page.window = windowAtRest(*choice.window, zones);
    page.view = windowView(*choice.window, zones);
    // An address that stands in the run of the text is in no window's place.
    if (address.lines.isEmpty())
        page.problems += PaperProblem::WindowMissesAddress;
}

QList<PaperPage> letterSheets(const PaperChoice &choice, const PaperPiece &piece)
{
    Letter letter = *piece.letter;
    const bool hasZone = !letterZones(choice.letter).recipient.isEmpty();
    if (hasZone && !piece.to.address.isEmpty())
        letter.recipientLines = addressBlock(piece.to);
    const auto pages = std::make_shared<const LetterPages>(letterPages(letter, choice.letter));
    QList<PaperPage> sheets;
    for (int number = 0; number < pages->text->pageCount(); ++number)
        sheets += PaperPage{.size = pages->zones.sheet,
            .letter = pages,
            .letterPage = number,
            .folds = across(pages->zones)};
    if (choice.window && piece.to.address.isEmpty())
        sheets.front().problems += PaperProblem::NoAddress;
    else
        showAddress(sheets.front(), choice, pages->address);
    return sheets;
}

PaperPage cardSheet(const PaperChoice &choice, const PaperPiece &piece)
{
    const CardPlan plan = planOf(choice);
    const double margin = cardMargin(choice.card);
    const QRectF place = plan.writing.place.adjusted(margin, margin, -margin, -margin);
    PaperPage page{.size = plan.sheet, .folds = plan.folds};
    const std::shared_ptr<const QTextDocument> text
        = fittedNote(*piece.letter, place.size(), choice.letter);
    if (!fitsOnPage(*text))
        page.problems += PaperProblem::TextTooLong;
    page.notes += PlacedNote{.text = text,
        .place = place,
        .turned = plan.writing.turned,
        .signature = placedSignature(*piece.letter, choice.letter.signature, *text)};
    return page;
}

} // namespace

PaperPage envelopePage(
    EnvelopeSize size, const AddressWish &to, const Seeker &seeker, const QString &family)
{
    const QString country = countryOfRegion(seeker.region);
    const EnvelopeZones zones = envelopeZones(size, country);
    QStringList sender = QStringList{seeker.name} + seeker.address;
    sender.removeAll(QString());
    LineBlock recipient = fittedBlock(addressBlock(to), zones.recipient, {.largest = 13}, family);
    recipient.isCentred = true;
    PaperPage page{.size = zones.size,
        .blocks
        = {fittedBlock(sender, zones.sender, {.largest = 10, .smallest = 6}, family), recipient},
        .address = inkOf(recipient),
        .keepFree = {zones.stamp, zones.barcode}};
    page.keepFree.removeIf([](const QRectF &place) { return place.isEmpty(); });
    if (to.address.isEmpty())
        page.problems += PaperProblem::NoAddress;
    if (!recipient.fit.fits())
        page.problems += PaperProblem::AddressTooLarge;
    if (country == "US"_L1 && !isLetterInUnitedStates(zones.size))
        page.problems += PaperProblem::LargeEnvelope;
    return page;
}

QList<PaperPage> paperPages(
    const PaperChoice &choice, const PaperPiece &piece, const Seeker &seeker)
{
    if (choice.kind == PaperKind::Envelope || !piece.letter)
        return {envelopePage(choice.envelope, piece.to, seeker, choice.letter.family)};
    switch (choice.kind) {
    case PaperKind::Letter:
        return letterSheets(choice, piece);
    case PaperKind::Card:
        return {cardSheet(choice, piece)};
    case PaperKind::Guide:
        return guideSheets(*piece.letter, choice.guide, choice.letter.sheet);
    case PaperKind::Envelope:
    case PaperKind::Labels:
        break;
    }
    return {};
}

PaperPage labelPage(const PaperChoice &choice, const QList<PaperPiece> &pieces, int sheet)
{
    const LabelSheet *found = findLabelSheet(choice.labels);
    const LabelSheet &labels = found ? *found : labelSheets().constFirst();
    constexpr double margin = 3;
    PaperPage page{.size = sizeOf(labels.sheet)};
    for (int position = 0; position < labelsOn(labels); ++position)
        page.outlines += labelPlace(labels, position);
    for (int index = 0; index < pieces.size(); ++index) {
        const LabelSpot spot = labelSpot(labels, choice.labelStart, index);
        if (spot.page != sheet)
            continue;
        const QRectF place
            = labelPlace(labels, spot.position).adjusted(margin, margin, -margin, -margin);
        LineBlock block = fittedBlock(
            addressBlock(pieces.at(index).to), place, {.smallest = 6}, choice.letter.family);
        block.isCentred = true;
        if (pieces.at(index).to.address.isEmpty())
            page.problems += PaperProblem::NoAddress;
        if (!block.fit.fits())
            page.problems += PaperProblem::AddressTooLarge;
        page.blocks += block;
    }
    std::ranges::sort(page.problems);
    page.problems.erase(std::ranges::unique(page.problems).begin(), page.problems.end());
    return page;
}

} // namespace Afterword
