// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/placedsignature.h"

#include "core/paper/paperformat.h"
#include "ui/letter/signaturepicture.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

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

void drawSignature(QPainter &painter, const PlacedSignature &signature, int page)
{
    if (signature.image.isNull() || page != signature.page)
        return;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(signature.place, signature.image);
    painter.restore();
}

} // namespace Afterword
