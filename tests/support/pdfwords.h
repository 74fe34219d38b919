// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>

#include <algorithm>

namespace Afterword {

/// One word of a PDF and its place, in millimetres from the top left corner of its page.
struct PdfWord
{
    QString text;
    int page = 0;
    QRectF place;
};

/// What poppler reads in a PDF, apart from what we wrote it with.
struct PdfReading
{
    QList<QSizeF> pages; ///< millimetres
    QList<PdfWord> words;

    QString text() const
    {
        QStringList all;
        for (const PdfWord &word : words)
            all += word.text;
        return all.join(u' ');
    }
    /// The place of the first word that reads so; invalid if there is none.
    QRectF placeOf(const QString &word) const
    {
        const auto found = std::ranges::find(words, word, &PdfWord::text);
        return found == words.end() ? QRectF() : found->place;
    }
};

inline bool hasPoppler()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

inline PdfReading readPdf(const QByteArray &pdf)
{
    constexpr double millimetresPerPoint = 25.4 / 72;
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("read.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
        {QStringLiteral("-bbox"), file.fileName(), QStringLiteral("-")});
    reader.waitForFinished();
    const QString html = QString::fromUtf8(reader.readAllStandardOutput());
    static const QRegularExpression line(
        QStringLiteral("<page width=\"([\\d.]+)\" height=\"([\\d.]+)\">|<word xMin=\"([-\\d.]+)\" "
                       "yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">([^<]*)<"));
    PdfReading reading;
    for (auto matches = line.globalMatch(html); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto millimetres = [&match](int group) {
            return match.captured(group).toDouble() * millimetresPerPoint;
        };
        if (!match.captured(1).isEmpty()) {
            reading.pages += QSizeF(millimetres(1), millimetres(2));
            continue;
        }
        const QPointF from(millimetres(3), millimetres(4));
        reading.words += PdfWord{.text = match.captured(7),
            .page = static_cast<int>(reading.pages.size()) - 1,
            .place = QRectF(from, QPointF(millimetres(5), millimetres(6)))};
    }
    return reading;
}

} // namespace Afterword
