// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperdevice.h"

#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

namespace Afterword {

namespace {

bool isTurned(PaperPath path, const PrinterTuning &tuning)
{
    return path == PaperPath::Envelope && tuning.feed != EnvelopeFeed::LongEdgeFirst;
}

/// A printer takes any size that it is told, and then prints on what it has.
bool hasPaper(const QPrinterInfo &printer, const QPageSize &wished)
{
    constexpr int nearly = 3; // points
    const QSize size = wished.sizePoints();
    return printer.supportsCustomPageSizes()
        || std::ranges::any_of(printer.supportedPageSizes(), [&](const QPageSize &paper) {
               const QSize difference = paper.sizePoints() - size;
               return qAbs(difference.width()) <= nearly && qAbs(difference.height()) <= nearly;
           });
}

/// The left edge, or the right one, comes to lie at the top.
void turn(QPainter &painter, const QSizeF &size, EnvelopeFeed feed)
{
    if (feed == EnvelopeFeed::LeftEdgeFirst) {
        painter.translate(size.height(), 0);
        painter.rotate(90);
    } else {
        painter.translate(0, size.width());
        painter.rotate(-90);
    }
}

} // namespace

QPageLayout pageLayoutOf(const QSizeF &size, PaperPath path, const PrinterTuning &tuning)
{
    const bool isWide = size.width() > size.height() && !isTurned(path, tuning);
    const QSizeF upright(qMin(size.width(), size.height()), qMax(size.width(), size.height()));
    QPageLayout layout(QPageSize(upright, QPageSize::Millimeter, QString(), QPageSize::FuzzyMatch),
        isWide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

bool prepare(QPrinter &printer, const QPageLayout &layout)
{
    // All at once, a printer refuses a layout whose margins it cannot print to.
    printer.setPageSize(layout.pageSize());
    printer.setPageOrientation(layout.orientation());
    printer.setFullPage(true);
    return printer.outputFormat() == QPrinter::PdfFormat
        || hasPaper(QPrinterInfo::printerInfo(printer.printerName()), layout.pageSize());
}

QMarginsF uprightMargins(const QMarginsF &margins, PaperPath path, const PrinterTuning &tuning)
{
    if (!isTurned(path, tuning))
        return margins;
    if (tuning.feed == EnvelopeFeed::LeftEdgeFirst)
        return {margins.top(), margins.right(), margins.bottom(), margins.left()};
    return {margins.bottom(), margins.left(), margins.top(), margins.right()};
}

void drawOnDevice(QPainter &painter, const PaperPage &page, PaperPath path,
    const PrinterTuning &tuning, double dots)
{
    painter.save();
    painter.scale(dots, dots);
    painter.translate(shiftOf(tuning));
    if (isTurned(path, tuning))
        turn(painter, page.size, tuning.feed);
    drawInk(painter, page);
    painter.restore();
}

} // namespace Afterword
