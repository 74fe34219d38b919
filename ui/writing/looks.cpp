// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/looks.h"

#include <QTextBlock>
#include <QTextList>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int parting = 16; // pixels between two paragraphs
constexpr int itemParting = 4;
constexpr int lineHeight = 120; // per cent

RichParagraphKind kindOf(const QTextBlock &block)
{
    if (!block.textList())
        return RichParagraphKind::Plain;
    return block.textList()->format().style() == QTextListFormat::ListDecimal
        ? RichParagraphKind::Numbered
        : RichParagraphKind::Bullet;
}

QTextBlockFormat blockFormat(int above)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    return format;
}

/// The words of the link that the cursor stands in, else what is selected.
QTextCursor linkedWords(const QTextEdit &edit)
{
    QTextCursor words = edit.textCursor();
    if (words.hasSelection() || !words.charFormat().isAnchor())
        return words;
    const QString address = words.charFormat().anchorHref();
    const QTextBlock block = words.block();
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment piece = at.fragment();
        const int end = piece.position() + piece.length();
        const bool isHere = piece.position() <= words.position() && words.position() <= end;
        if (isHere && piece.charFormat().anchorHref() == address) {
            words.setPosition(piece.position());
            words.setPosition(end, QTextCursor::KeepAnchor);
            break;
        }
    }
    return words;
}

} // namespace

WordLook lookAt(const QTextEdit &edit)
{
    const QTextCharFormat format = edit.currentCharFormat();
    return {.isBold = format.fontWeight() >= QFont::DemiBold,
        .isItalic = format.fontItalic(),
        .kind = kindOf(edit.textCursor().block()),
        .link = format.isAnchor() ? format.anchorHref() : QString()};
}

RichPlacing paragraphsOnScreen()
{
    return {.paragraph = blockFormat(parting), .item = blockFormat(itemParting)};
}

void toggleBold(QTextEdit &edit)
{
    QTextCharFormat format;
    format.setFontWeight(lookAt(edit).isBold ? QFont::Normal : QFont::Bold);
    edit.mergeCurrentCharFormat(format);
}

void toggleItalic(QTextEdit &edit)
{
    QTextCharFormat format;
    format.setFontItalic(!lookAt(edit).isItalic);
    edit.mergeCurrentCharFormat(format);
}

void toggleList(QTextEdit &edit, RichParagraphKind kind)
{
    const bool isEnding = lookAt(edit).kind == kind;
    QTextCursor cursor = edit.textCursor();
    cursor.beginEditBlock();
    cursor.setBlockFormat(isEnding ? paragraphsOnScreen().paragraph : paragraphsOnScreen().item);
    if (!isEnding) {
        QTextListFormat format;
        format.setStyle(kind == RichParagraphKind::Numbered ? QTextListFormat::ListDecimal
                                                            : QTextListFormat::ListDisc);
        cursor.createList(format);
    }
    cursor.endEditBlock();
}

bool mayLink(const QTextEdit &edit)
{
    return linkedWords(edit).hasSelection();
}

void setLink(QTextEdit &edit, const QString &address)
{
    QTextCursor words = linkedWords(edit);
    QTextCharFormat format;
    format.setAnchor(!address.isEmpty());
    format.setAnchorHref(address);
    format.setFontUnderline(!address.isEmpty());
    words.mergeCharFormat(format);
}

QString addressFrom(const QString &typed)
{
    const QString bare = typed.trimmed();
    if (bare.contains(u"://"_s) || bare.startsWith(u"mailto:"_s))
        return isAllowedLink(bare) ? bare : QString();
    const QString whole = (bare.contains(u'@') ? u"mailto:"_s : u"https://"_s) + bare;
    return !bare.isEmpty() && isAllowedLink(whole) ? whole : QString();
}

} // namespace Afterword
