// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

QString toString(const Error &error)
{
    QString text = error.file;
    if (error.line > 0)
        text += u":%1:%2"_s.arg(error.line).arg(error.column);
    if (!error.path.isEmpty())
        text += (text.isEmpty() ? QString() : u": "_s) + error.path;
    text += (text.isEmpty() ? QString() : u": "_s) + error.what;
    if (!error.expected.isEmpty())
        text += u"; expected "_s + error.expected;
    return text;
}

} // namespace Afterword
