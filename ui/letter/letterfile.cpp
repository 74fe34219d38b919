// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/letterfile.h"

#include "core/letters/letterhtml.h"
#include "core/letters/letterodt.h"
#include "ui/letter/letterpdf.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

const QList<LetterFormat> &letterFormats()
{
    static const QList<LetterFormat> formats{LetterFormat::Pdf, LetterFormat::Odt,
        LetterFormat::Html, LetterFormat::Email, LetterFormat::Text};
    return formats;
}

QString endingOf(LetterFormat format)
{
    switch (format) {
    case LetterFormat::Pdf:
        return u"pdf"_s;
    case LetterFormat::Odt:
        return u"odt"_s;
    case LetterFormat::Html:
        return u"html"_s;
    case LetterFormat::Email:
        return u"eml"_s;
    case LetterFormat::Text:
        return u"txt"_s;
    }
    return {};
}

std::optional<LetterFormat> letterFormatOf(const QString &ending)
{
    for (const LetterFormat format : letterFormats()) {
        if (endingOf(format) == ending.toLower())
            return format;
    }
    return {};
}

Result<QByteArray> letterFile(LetterFormat format, const LetterFileRequest &request)
{
    const LetterStyle style{.family = request.make.family,
        .textSize = request.make.textSize,
        .signature = request.make.signature};
    switch (format) {
    case LetterFormat::Pdf:
        return letterPdf(request.letter, request.make);
    case LetterFormat::Odt:
        return letterOdt(request.letter, sizeOf(request.make.sheet), style);
    case LetterFormat::Html:
        return letterHtml(request.letter, HtmlExtent::WholeLetter, style).toUtf8();
    case LetterFormat::Email:
        return emlMessage(request.letter, request.head, request.attachments);
    case LetterFormat::Text:
        return toPlainText(request.letter).toUtf8();
    }
    return QByteArray();
}

Result<MailAttachment> pdfAttachment(const Letter &letter, const LetterMake &make)
{
    const Result<QByteArray> pdf = letterPdf(letter, make);
    if (!pdf)
        return pdf.error();
    const QString name = letter.subject.isEmpty() ? letter.name : letter.subject;
    return MailAttachment{name + u".pdf"_s, "application/pdf", *pdf};
}

} // namespace Afterword
