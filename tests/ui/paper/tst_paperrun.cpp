// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperrun.h"

#include "tests/support/handwriting.h"
#include "tests/support/pdfwords.h"
#include "tests/ui/paper/paperworld.h"

#include <QPrinter>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

Q_DECLARE_METATYPE(Afterword::EnvelopeFeed)
Q_DECLARE_METATYPE(Afterword::EnvelopeSize)
Q_DECLARE_METATYPE(Afterword::Signature)

namespace {

std::shared_ptr<QPrinter> filePrinter(const QString &path)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    // As a dialog leaves it that knows better.
    printer->setPageLayout(
        QPageLayout(QPageSize(QPageSize::A3), QPageLayout::Landscape, QMarginsF(30, 30, 30, 30)));
    return printer;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 residentPages()
{
    return contentOf(u"/proc/self/statm"_s).split(' ').value(1).toLongLong();
}

QList<PaperJob> letterJobs(int pieces)
{
    return jobsOf({.letter = {LetterForm::SenderRight, SheetSize::A4}},
        QList<PaperPiece>(pieces, postedPiece()), paperSeeker(u"GB-ENG"_s));
}

} // namespace

class TestPaperRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersAndTheirEnvelopesAreTwoJobs()
    {
        PaperChoice choice{.addsEnvelopes = true};
        QList<PaperPiece> pieces(3, postedPiece());
        pieces[1].to.address.clear();
        const QString path = m_folder.filePath(u"notes.pdf"_s);

        PaperRun run(filePrinter(path), jobsOf(choice, pieces, paperSeeker(u"GB"_s)), {});
        QSignalSpy progressed(&run, &PaperRun::progressed);
        QSignalSpy finished(&run, &PaperRun::finished);
        run.start();
        QVERIFY(finished.wait(60'000));

        QCOMPARE(progressed.constFirst(), (QVariantList{0, 5}));
        const PdfReading letters = readPdf(contentOf(path));
        const PdfReading envelopes = readPdf(contentOf(m_folder.filePath(u"notes-2.pdf"_s)));
        QCOMPARE(letters.pages.size(), 3);
        QVERIFY(qAbs(letters.pages.front().width() - 210) < 0.5);
        QCOMPARE(envelopes.pages.size(), 2);
        QVERIFY(qAbs(envelopes.pages.front().width() - 220) < 0.5);
    }

    void aCardIsPrintedWithTheSignature_data()
    {
        QTest::addColumn<Signature>("signature");
        QTest::addColumn<qsizetype>("pictures");
        QTest::newRow("a picture") << handwriting(12) << qsizetype(1);
        QTest::newRow("none") << Signature() << qsizetype(0);
    }

    void aCardIsPrintedWithTheSignature()
    {
        QFETCH(const Signature, signature);
        QFETCH(const qsizetype, pictures);
        PaperChoice choice{.kind = PaperKind::Card, .card = CardSize::A5};
        choice.letter.signature = signature;
        const QString path = m_folder.filePath(u"card.pdf"_s);

        PaperRun run(filePrinter(path), jobsOf(choice, {postedPiece()}, paperSeeker(u"GB"_s)), {});
        QSignalSpy finished(&run, &PaperRun::finished);
        run.start();
        QVERIFY(finished.wait(60'000));

        QCOMPARE(contentOf(path).count("/Subtype /Image"), pictures);
        QVERIFY(readPdf(contentOf(path)).placeOf(u"Taylor"_s).isValid());
    }

    void anEnvelopeGoesInAsThePrinterNeedsIt_data()
    {
        QTest::addColumn<EnvelopeFeed>("feed");
        QTest::addColumn<QSizeF>("page");
        QTest::newRow("upper edge") << EnvelopeFeed::LongEdgeFirst << QSizeF(241.3, 104.8);
        QTest::newRow("left edge") << EnvelopeFeed::LeftEdgeFirst << QSizeF(104.8, 241.3);
        QTest::newRow("right edge") << EnvelopeFeed::RightEdgeFirst << QSizeF(104.8, 241.3);
    }

    void anEnvelopeGoesInAsThePrinterNeedsIt()
    {
        QFETCH(const EnvelopeFeed, feed);
        QFETCH(const QSizeF, page);
        const QString path = m_folder.filePath(u"envelope.pdf"_s);
        const PaperChoice choice{.kind = PaperKind::Envelope, .envelope = EnvelopeSize::No10};

        PaperRun run(filePrinter(path), jobsOf(choice, {postedPiece()}, paperSeeker(u"US"_s)),
            {.feed = feed});
        QSignalSpy finished(&run, &PaperRun::finished);
        run.start();
        QVERIFY(finished.wait(60'000));

        const PdfReading pdf = readPdf(contentOf(path));
        QVERIFY(qAbs(pdf.pages.front().width() - page.width()) < 1);
        QVERIFY(qAbs(pdf.pages.front().height() - page.height()) < 1);
        const QPointF at = pdf.placeOf(u"Núñez"_s).center();
        QVERIFY(pdf.placeOf(u"LS11"_s).isValid());
        if (feed == EnvelopeFeed::LongEdgeFirst)
            QVERIFY(at.x() > 101 && at.y() > 34);
        else if (feed == EnvelopeFeed::LeftEdgeFirst)
            QVERIFY(at.y() > 101 && at.x() < 70);
        else
            QVERIFY(at.y() < 140 && at.x() > 34);
    }

    void anEnvelopeIsAsLargeAsItsName_data()
    {
        QTest::addColumn<EnvelopeSize>("size");
        QTest::addColumn<QSizeF>("page");
        QTest::newRow("no10") << EnvelopeSize::No10 << QSizeF(241.3, 104.8);
        QTest::newRow("c6") << EnvelopeSize::C6 << QSizeF(162, 114);
    }

    void anEnvelopeIsAsLargeAsItsName()
    {
        QFETCH(const EnvelopeSize, size);
        QFETCH(const QSizeF, page);
        // To be looked at: AFTERWORD_ENVELOPES names a folder in which they stay.
        const QString folder = qEnvironmentVariable("AFTERWORD_ENVELOPES", m_folder.path());
        const QString path
            = u"%1/%2.pdf"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()));

        PaperRun run(filePrinter(path),
            jobsOf({.kind = PaperKind::Envelope, .envelope = size}, {postedPiece()},
                paperSeeker(u"GB-ENG"_s)),
            {});
        QSignalSpy finished(&run, &PaperRun::finished);
        run.start();
        QVERIFY(finished.wait(60'000));

        const PdfReading pdf = readPdf(contentOf(path));
        QCOMPARE(pdf.pages.size(), 1);
        QVERIFY(qAbs(pdf.pages.front().width() - page.width()) < 0.5);
        QVERIFY(qAbs(pdf.pages.front().height() - page.height()) < 0.5);
        QVERIFY(pdf.placeOf(u"Núñez"_s).top() > page.height() / 3);
        QVERIFY(pdf.placeOf(u"Taylor"_s).bottom() < page.height() / 3);
    }

    void theTuningMovesEverything()
    {
        const QString path = m_folder.filePath(u"moved.pdf"_s);
        const auto placeWith = [&](const PrinterTuning &tuning) {
            PaperRun run(filePrinter(path), letterJobs(1), tuning);
            QSignalSpy finished(&run, &PaperRun::finished);
            run.start();
            finished.wait(60'000);
            return readPdf(contentOf(path)).placeOf(u"Dear"_s).topLeft();
        };

        const QPointF moved = placeWith({.right = 25, .down = -10}) - placeWith({});

        QVERIFY(qAbs(moved.x() - 2.5) < 0.05);
        QVERIFY(qAbs(moved.y() + 1) < 0.05);
    }

    void theMarginsOfThePrinterAreTurnedWithTheEnvelope()
    {
        const QMarginsF printer(1, 2, 3, 4); // left, top, right, bottom

        QCOMPARE(uprightMargins(printer, PaperPath::Envelope, {}), printer);
        QCOMPARE(
            uprightMargins(printer, PaperPath::Envelope, {.feed = EnvelopeFeed::LeftEdgeFirst}),
            QMarginsF(2, 3, 4, 1));
        QCOMPARE(
            uprightMargins(printer, PaperPath::Envelope, {.feed = EnvelopeFeed::RightEdgeFirst}),
            QMarginsF(4, 1, 2, 3));
        QCOMPARE(uprightMargins(printer, PaperPath::Sheet, {.feed = EnvelopeFeed::LeftEdgeFirst}),
            printer);
    }

    void aRunCanBeStopped()
    {
        PaperRun run(filePrinter(m_folder.filePath(u"stopped.pdf"_s)), letterJobs(400), {});
        QSignalSpy finished(&run, &PaperRun::finished);
        QSignalSpy failed(&run, &PaperRun::failed);
        connect(&run, &PaperRun::progressed, &run, [&run](int done) {
            if (done > 0)
                run.cancel();
        });

        run.start();

        QVERIFY(failed.wait(60'000));
        QCOMPARE(failed.constFirst().constFirst().value<Error>().kind, Error::Kind::Cancelled);
        QTest::qWait(50);
        QVERIFY(finished.isEmpty());
    }

    void aThousandLettersNeedNoMoreRoom()
    {
        qint64 atTheStart = 0;
        PaperRun run(filePrinter(m_folder.filePath(u"many.pdf"_s)), letterJobs(1000), {});
        QSignalSpy finished(&run, &PaperRun::finished);
        connect(&run, &PaperRun::progressed, &run, [&atTheStart](int done) {
            if (atTheStart == 0 && done >= 100)
                atTheStart = residentPages();
        });

        run.start();

        QVERIFY(finished.wait(240'000));
        const qint64 grown = (residentPages() - atTheStart) * 4096;
        QVERIFY2(grown < 8 * 1024 * 1024, qPrintable(QString::number(grown)));
    }

    void aPlaceThatCannotBeWrittenIsTold()
    {
        PaperRun run(filePrinter(u"/nowhere/at/all.pdf"_s), letterJobs(1), {});
        QSignalSpy failed(&run, &PaperRun::failed);

        run.start();

        QVERIFY(failed.wait(10'000));
        QCOMPARE(failed.constFirst().constFirst().value<Error>().kind, Error::Kind::Access);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestPaperRun)
#include "tst_paperrun.moc"
