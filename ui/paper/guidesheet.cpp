// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/guidesheet.h"

#include "ui/letter/notedocument.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

struct TestSheetWords
{
    Q_DECLARE_TR_FUNCTIONS(TestSheetWords)
};

constexpr double margin = 20;
constexpr double testPlace = 20; ///< of the lines to be measured
constexpr int scaleMarks = 10; ///< on each side, a millimetre apart

/// Along the lines of a text, where a hand that writes over them stands on.
QList<QLineF> rulesUnder(const PlacedNote &note)
{
    constexpr double belowLine = 0.5;
    QList<QLineF> rules;
    for (const QRectF &line : linesOnPage(*note.text, note.page)) {
        const double y = note.place.top() + line.bottom() / pointsPerMillimetre + belowLine;
        rules += QLineF(note.place.left(), y, note.place.right(), y);
    }
    return rules;
}

/// A line that runs down the page at `x`, and a scale across it.
QList<QLineF> measuredLine(double x, double length)
{
    QList<QLineF> lines{QLineF(x, 40, x, length)};
    for (int mark = -scaleMarks; mark <= scaleMarks; ++mark) {
        const double half = mark % 5 == 0 ? 4 : 2;
        lines += QLineF(x + mark, 60 - half, x + mark, 60 + half);
    }
    return lines;
}

QLineF mirrored(const QLineF &line)
{
    return {line.y1(), line.x1(), line.y2(), line.x2()};
}

} // namespace

QList<PaperPage> guideSheets(const Letter &letter, GuideStyle style, SheetSize sheet)
{
    const bool isTraced = style == GuideStyle::Tracing;
    const QSizeF size = sizeOf(sheet);
    const QRectF place = QRectF({}, size).adjusted(margin, margin, -margin, -margin);
    const TextStep step{.points = isTraced ? 19 : 22, .lineHeight = isTraced ? 150 : 135};
    const std::shared_ptr<const QTextDocument> text = noteDocument(letter, place.size(), step);
    QList<PaperPage> pages;
    for (int number = 0; number < text->pageCount(); ++number) {
        const PlacedNote note{.text = text, .page = number, .place = place, .isPale = isTraced};
        pages += PaperPage{.size = size, .notes = {note}};
        if (isTraced)
            pages.back().rules = rulesUnder(note);
    }
    return pages;
}

PaperPage testSheet(SheetSize sheet)
{
    PaperPage page{.size = sizeOf(sheet)};
    page.rules = measuredLine(testPlace, 140);
    for (const QLineF &line : measuredLine(testPlace, 140))
        page.rules += mirrored(line);
    const QStringList words{TestSheetWords::tr("Afterword printer test"), QString(),
        TestSheetWords::tr("Both long lines should be 20.0 mm from the edge of the sheet."),
        TestSheetWords::tr("Measure from the left edge to the line that runs down."),
        TestSheetWords::tr("If it is too far left by 1 mm, set 1.0 mm to the right."),
        TestSheetWords::tr("Measure from the upper edge to the line that runs across."),
        TestSheetWords::tr("If it is too high by 1 mm, set 1.0 mm down.")};
    page.blocks += fittedBlock(words, QRectF(40, 80, page.size.width() - 60, 60));
    return page;
}

} // namespace Afterword
