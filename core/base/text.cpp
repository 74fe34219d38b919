// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>

namespace Afterword {

QString folded(const QString &text)
{
    const QString simple = text.simplified();
    if (std::ranges::all_of(simple, [](QChar c) { return c.unicode() < 0x80; }))
        return simple.toLower();
    QString bare;
    bare.reserve(simple.size());
    const QString apart = simple.normalized(QString::NormalizationForm_KD);
    for (const QChar c : apart) {
        if (c.category() != QChar::Mark_NonSpacing)
            bare += c;
    }
    return bare.toCaseFolded().normalized(QString::NormalizationForm_KC);
}

} // namespace Afterword
