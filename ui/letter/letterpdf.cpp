// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/letterpdf.h"

#include "ui/letter/letterpages.h"
#include "ui/letter/pdfstamp.h"

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

void drawPages(QPainter &painter, QPdfWriter &writer, const LetterPages &pages)
{
    const QSizeF sheet = pages.zones.sheet;
    painter.scale(writer.width() / sheet.width(), writer.height() / sheet.height());
    for (int number = 0; number < pages.text->pageCount(); ++number) {
        if (number > 0)
            writer.newPage();
        drawPage(painter, pages, number);
    }
}

} // namespace

Result<QByteArray> letterPdf(const Letter &letter, const LetterMake &make)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return pdfError(u"the PDF has no room in memory"_s);
    {
        const SteadyHashing steady;
        QPdfWriter writer(&buffer);
        writer.setPageLayout(
            QPageLayout(pageSizeOf(make.sheet), QPageLayout::Portrait, QMarginsF()));
        writer.setResolution(1200);
        writer.setTitle(letter.subject);
        writer.setCreator(u"Afterword"_s);
        const LetterPages pages = letterPages(letter, make);
        QPainter painter;
        if (!painter.begin(&writer))
            return pdfError(u"the PDF cannot be begun"_s);
        drawPages(painter, writer, pages);
        if (!painter.end())
            return pdfError(u"the PDF cannot be ended"_s);
    }
    return withLanguage(withFixedStamps(buffer.data(), letter.on), letter.language);
}

} // namespace Afterword
