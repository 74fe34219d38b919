// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/signaturepicture.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr qsizetype largestFile = 5'000'000; ///< bytes
constexpr int largestSide = 4096; ///< dots
constexpr QSize keptSize(1400, 700); ///< at 600 dots to the inch 30 mm are 709
constexpr int paleInk = 200; ///< of 255; what is paler is paper

Error refused(const QString &what)
{
    return {.what = what, .expected = u"a picture of a signature, PNG or JPEG"_s};
}

/// As it is seen on white paper.
QImage onPaper(const QImage &image)
{
    QImage paper(image.size(), QImage::Format_Grayscale8);
    const QImage colours = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        uchar *line = paper.scanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            const QRgb dot = colours.pixel(x, y);
            line[x] = static_cast<uchar>(255 - (255 - qGray(dot)) * qAlpha(dot) / 255);
        }
    }
    return paper;
}

/// The smallest rectangle that holds all ink.
QRect inkIn(const QImage &paper)
{
    QRect ink;
    for (int y = 0; y < paper.height(); ++y) {
        const uchar *line = paper.constScanLine(y);
        for (int x = 0; x < paper.width(); ++x) {
            if (line[x] < paleInk)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

/// The paper is white, as that of the letter, and the ink as dark as it was beside it.
void whiten(QImage &paper)
{
    for (int y = 0; y < paper.height(); ++y) {
        uchar *line = paper.scanLine(y);
        for (int x = 0; x < paper.width(); ++x)
            line[x] = static_cast<uchar>(std::min(255, line[x] * 255 / paleInk));
    }
}

} // namespace

Result<QByteArray> signaturePicture(const QByteArray &file)
{
    if (file.size() > largestFile)
        return refused(u"the file is larger than 5 MB"_s);
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (reader.format() != "png" && reader.format() != "jpeg")
        return refused(u"the file is neither PNG nor JPEG"_s);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > largestSide || size.height() > largestSide)
        return refused(u"the picture is more than 4096 dots wide or high"_s);
    const QImage image = reader.read();
    if (image.isNull())
        return refused(u"the picture cannot be read"_s);
    const QImage paper = onPaper(image);
    const QRect ink = inkIn(paper);
    if (ink.isEmpty())
        return refused(u"nothing stands on the picture"_s);
    QImage kept = paper.copy(ink);
    whiten(kept);
    if (kept.width() > keptSize.width() || kept.height() > keptSize.height())
        kept = kept.scaled(keptSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray png;
    QBuffer out(&png);
    out.open(QIODevice::WriteOnly);
    if (!kept.save(&out, "PNG"))
        return refused(u"the picture cannot be kept"_s);
    return png;
}

QImage signatureImage(const QByteArray &picture)
{
    return QImage::fromData(picture, "PNG");
}

} // namespace Afterword
