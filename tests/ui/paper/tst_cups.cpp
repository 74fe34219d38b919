// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperrun.h"

#include "tests/support/pdfwords.h"
#include "tests/ui/paper/paperworld.h"

#include <QPrinter>
#include <QPrinterInfo>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

/// What has come out of a queue, once it has.
PdfReading comeOut(const QString &queue)
{
    const QString path = qEnvironmentVariable("AFTERWORD_CUPS_FOLDER") + u'/' + queue + ".pdf"_L1;
    const auto content = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto isWhole = [&content] { return content().trimmed().endsWith("%%EOF"); };
    if (!QTest::qWaitFor(isWhole, 60'000))
        return {};
    return readPdf(content());
}

/// Prints as the window does; how it went.
bool print(const QString &queue, const PaperChoice &choice, const PrinterTuning &tuning)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPrinterName(queue);
    PaperRun run(printer, jobsOf(choice, {postedPiece()}, paperSeeker(u"GB-ENG"_s)), tuning);
    QSignalSpy finished(&run, &PaperRun::finished);
    run.start();
    return finished.wait(60'000);
}

bool isClose(const QSizeF &a, const QSizeF &b)
{
    return qAbs(a.width() - b.width()) < 1 && qAbs(a.height() - b.height()) < 1;
}

} // namespace

/// Runs beside the print server that in_cups.sh starts.
class TestCups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("AFTERWORD_CUPS_FOLDER"))
            QSKIP("no print server: run by in_cups.sh");
    }

    void theQueuesAreFoundWithTheirMargins()
    {
        QVERIFY(QPrinterInfo::availablePrinterNames().contains(u"letters"_s));
        QPrinter printer(QPrinterInfo::printerInfo(u"letters"_s));
        QVERIFY(prepare(printer, pageLayoutOf({210, 297}, PaperPath::Sheet, {})));

        QPageLayout layout = printer.pageLayout();
        layout.setUnits(QPageLayout::Point);

        QCOMPARE(layout.minimumMargins(), QMarginsF(12, 12, 12, 12));
    }

    void aLetterComesOutOnItsSheet()
    {
        const PaperChoice choice{
            .letter = {LetterForm::DinB, SheetSize::A4}, .window = WindowEnvelope::Dl};

        QVERIFY(print(u"letters"_s, choice, {.right = 10, .down = 20}));
        const PdfReading pdf = comeOut(u"letters"_s);

        QCOMPARE(pdf.pages.size(), 1);
        QVERIFY(isClose(pdf.pages.front(), {210, 297}));
        const QRectF address = pdf.placeOf(u"Ms"_s);
        QVERIFY(qAbs(address.left() - 26) < 0.6);
        QVERIFY(address.top() > 64.5 && address.top() < 70);
    }

    void anEnvelopeComesOutLyingDown()
    {
        const PaperChoice choice{.kind = PaperKind::Envelope, .envelope = EnvelopeSize::No10};

        QVERIFY(print(u"envelopes"_s, choice, {}));
        const PdfReading pdf = comeOut(u"envelopes"_s);

        QCOMPARE(pdf.pages.size(), 1);
        const QSizeF page = pdf.pages.front();
        QVERIFY2(isClose(page, {241.3, 104.8}) || isClose(page, {104.8, 241.3}),
            qPrintable(u"%1 x %2"_s.arg(page.width()).arg(page.height())));
        QVERIFY2(pdf.text().contains(u"Ms Ana Núñez"_s), qPrintable(pdf.text()));
        QVERIFY(pdf.text().contains(u"LEEDS LS11 5PS"_s));
    }

    void paperThatThePrinterDoesNotHaveIsTold()
    {
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setPrinterName(u"envelopes"_s);
        const PaperChoice choice{.kind = PaperKind::Envelope, .envelope = EnvelopeSize::A2};
        PaperRun run(printer, jobsOf(choice, {postedPiece()}, paperSeeker(u"GB-ENG"_s)), {});
        QSignalSpy failed(&run, &PaperRun::failed);

        run.start();

        QVERIFY(failed.wait(10'000));
        QVERIFY(failed.constFirst().constFirst().value<Error>().what.contains(u"size"_s));
    }
};

QTEST_MAIN(TestCups)
#include "tst_cups.moc"
