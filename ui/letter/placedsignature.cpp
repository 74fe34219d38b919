// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/placedsignature.h"

#include "core/paper/paperformat.h"
#include "ui/letter/signaturepicture.h"

#include <QAbstractTextDocumentLayout>
#include <QLineF>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTransform>

#include <cmath>

namespace Afterword {

std::optional<int> roomFor(const Signature &signature)
{
    if (signature.picture.isEmpty())
        return {};
    return static_cast<int>(std::ceil((signature.height + signatureGap) * pointsPerMillimetre));
}

PlacedSignature placedSignature(
    const Letter &letter, const Signature &signature, const QTextDocument &text)
{
    if (letter.signature.isEmpty())
        return {};
    PlacedSignature placed{.image = signatureImage(signature.picture)};
    if (placed.image.isNull())
        return {};
    const QTextBlock name = text.lastBlock();
    const QPointF block = text.documentLayout()->blockBoundingRect(name).topLeft();
    const QRectF line = name.layout()->lineAt(0).rect().translated(block);
    const double page = text.pageSize().height();
    placed.page = static_cast<int>(line.center().y() / page);
    const QSizeF size
        = sizeOnPaper(signature, placed.image.size(), line.width() / pointsPerMillimetre);
    const double bottom = (line.top() - placed.page * page) / pointsPerMillimetre;
    const QPointF corner(
        line.left() / pointsPerMillimetre, bottom - size.height() - signatureGap / 2);
    placed.place = QRectF(corner, size);
    return placed;
}

QRectF inkOf(const PlacedSignature &signature, int page)
{
    return page == signature.page ? signature.place : QRectF();
}

namespace {

/// As many dots as the device shows of it: a painter that leaves most of them out tears its lines.
QImage asShown(const QImage &image, const QPainter &painter, const QSizeF &millimetres)
{
    const QTransform device = painter.deviceTransform();
    const double dots = QLineF(device.map(QPointF()), device.map(QPointF(1, 0))).length();
    const QSize shown = (millimetres * dots).toSize().expandedTo({1, 1});
    return shown.width() * 2 > image.width()
        ? image
        : image.scaled(shown, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

void drawSignature(QPainter &painter, const PlacedSignature &signature, int page)
{
    if (signature.image.isNull() || page != signature.page)
        return;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    // Strokes of a pen are no photograph: in a PDF they would get a halo.
    painter.setRenderHint(QPainter::LosslessImageRendering);
    painter.drawImage(signature.place, asShown(signature.image, painter, signature.place.size()));
    painter.restore();
}

} // namespace Afterword
