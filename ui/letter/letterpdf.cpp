// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/letterpdf.h"

#include "ui/letter/letterdocument.h"
#include "ui/letter/pdfstamp.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// Qt writes the fonts in the order of a hash table, which differs from run to run where a letter
/// needs two fonts. Tables made while one of these is alive have the same order every time.
class SteadyHashing final
{
public:
    SteadyHashing() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyHashing() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(SteadyHashing)
};

Error pdfError(const QString &what)
{
    return {.kind = Error::Kind::Access, .what = what};
}

/// The ink of a plain pen, whatever colours the screen has.
QAbstractTextDocumentLayout::PaintContext onPaper(const QRectF &page)
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setBrush(QPalette::Text, QPen().brush());
    context.clip = page;
    return context;
}

void drawPages(QPainter &painter, QPdfWriter &writer, const QTextDocument &document)
{
    const QSizeF page = document.pageSize();
    painter.scale(writer.width() / page.width(), writer.height() / page.height());
    for (int number = 0; number < document.pageCount(); ++number) {
        if (number > 0) {
            writer.newPage();
            painter.translate(0, -page.height());
        }
        const QRectF area(0, number * page.height(), page.width(), page.height());
        document.documentLayout()->draw(&painter, onPaper(area));
    }
}

} // namespace

Result<QByteArray> letterPdf(const Letter &letter, const QPageSize &pageSize)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return pdfError(u"the PDF has no room in memory"_s);
    {
        const SteadyHashing steady;
        QPdfWriter writer(&buffer);
        writer.setPageLayout(QPageLayout(pageSize, QPageLayout::Portrait, QMarginsF()));
        writer.setResolution(1200);
        writer.setTitle(letter.subject);
        writer.setCreator(u"Afterword"_s);
        const auto document = letterDocument(letter, pageSize);
        QPainter painter;
        if (!painter.begin(&writer))
            return pdfError(u"the PDF cannot be begun"_s);
        drawPages(painter, writer, *document);
        if (!painter.end())
            return pdfError(u"the PDF cannot be ended"_s);
    }
    return withFixedStamps(buffer.data(), letter.on);
}

} // namespace Afterword
