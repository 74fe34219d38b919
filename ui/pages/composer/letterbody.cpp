// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/letterbody.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// What stands between blank lines; a single line break stays within its block.
QStringList blocksOf(const QString &text)
{
    QStringList blocks;
    QStringList lines;
    for (const QString &line : (text + "\n\n"_L1).split(u'\n')) {
        const QString bare = line.trimmed();
        if (!bare.isEmpty()) {
            lines.append(bare);
        } else if (!lines.isEmpty()) {
            blocks.append(lines.join(u'\n'));
            lines.clear();
        }
    }
    return blocks;
}

} // namespace

Letter withBody(const Letter &letter, const QString &text)
{
    Letter edited = letter;
    edited.salutation.clear();
    edited.closing.clear();
    edited.signature.clear();
    QStringList blocks = blocksOf(text);
    if (blocks.size() >= 4) {
        edited.salutation = blocks.takeFirst();
        edited.signature = blocks.takeLast();
        edited.closing = blocks.takeLast();
    }
    edited.paragraphs = blocks;
    return edited;
}

} // namespace Afterword
