// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QStringList>

namespace Afterword {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString headline(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Usage:
        return ErrorText::tr("That cannot be done: %1.").arg(error.what);
    case Error::Kind::Input:
        return ErrorText::tr("This is not right yet: %1.").arg(error.what);
    case Error::Kind::Access:
        return ErrorText::tr("A file could not be used: %1.").arg(error.what);
    case Error::Kind::Cancelled:
        return ErrorText::tr("Stopped: %1.").arg(error.what);
    }
    return error.what;
}

QString place(const Error &error)
{
    if (error.file.isEmpty())
        return {};
    if (error.line > 0)
        return ErrorText::tr("It is in %1, line %2.").arg(error.file).arg(error.line);
    return ErrorText::tr("The file is %1.").arg(error.file);
}

} // namespace

QString errorText(const Error &error)
{
    QStringList sentences = {headline(error)};
    if (!error.expected.isEmpty())
        sentences.append(ErrorText::tr("Expected: %1.").arg(error.expected));
    if (const QString where = place(error); !where.isEmpty())
        sentences.append(where);
    sentences.append(ErrorText::tr("Nothing was changed."));
    return sentences.join(u' ');
}

} // namespace Afterword
