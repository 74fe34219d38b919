// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/pagestarts.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace Afterword {

namespace {

int leadingSpace(const QString &text)
{
    const auto word = std::ranges::find_if(text, [](QChar c) { return !c.isSpace(); });
    return static_cast<int>(word - text.begin());
}

/// The pages that lines of a block begin, each with the offset of its first line there.
QList<std::pair<int, int>> pagesIn(const QTextBlock &block)
{
    const QTextDocument &document = *block.document();
    const double top = document.documentLayout()->blockBoundingRect(block).top();
    QList<std::pair<int, int>> pages;
    for (int number = 0; number < block.layout()->lineCount(); ++number) {
        const QTextLine line = block.layout()->lineAt(number);
        const double middle = top + line.rect().center().y();
        const int page = static_cast<int>(middle / document.pageSize().height());
        if (pages.isEmpty() || pages.back().first != page)
            pages.append({page, line.textStart()});
    }
    return pages;
}

} // namespace

QList<PageStart> pageStarts(const QTextDocument &document, const Letter &letter)
{
    const auto paragraphs = static_cast<int>(readersPart(letter).paragraphs.size());
    const int before = document.blockCount() - paragraphs;
    QList<PageStart> starts;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (const auto &[page, offset] : pagesIn(block)) {
            if (page <= starts.size())
                continue;
            const int paragraph = block.blockNumber() - before;
            starts += paragraph < 0 ? PageStart{} : PageStart{paragraph, offset};
        }
    }
    return starts;
}

int positionIn(const QTextDocument &edited, const PageStart &start)
{
    int left = start.paragraph;
    for (QTextBlock block = edited.begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        const int space = leadingSpace(text);
        if (space == text.size())
            continue;
        if (left == 0)
            return block.position() + std::min(space + start.offset, block.length() - 1);
        --left;
    }
    return edited.characterCount() - 1;
}

} // namespace Afterword
