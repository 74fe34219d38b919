// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperdialog.h"

#include "ui/paper/guidesheet.h"
#include "ui/paper/papermemory.h"
#include "ui/paper/paperoptions.h"
#include "ui/paper/paperpager.h"
#include "ui/paper/paperpreview.h"
#include "ui/paper/paperrun.h"
#include "ui/paper/papertext.h"
#include "ui/paper/printerchoice.h"
#include "ui/paper/sittingchoice.h"
#include "ui/sending/notefile.h"
#include "ui/text/errortext.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QList<PaperKind> kindsFor(const PaperOrder &order)
{
    const bool hasLetters = std::ranges::all_of(
        order.pieces, [](const PaperPiece &piece) { return piece.letter.has_value(); });
    if (!hasLetters)
        return {PaperKind::Envelope, PaperKind::Labels};
    return {PaperKind::Letter, PaperKind::Card, PaperKind::Envelope, PaperKind::Labels,
        PaperKind::Guide};
}

PaperChoice firstChoice(const PaperOrder &order, const QSettings &settings)
{
    PaperChoice choice
        = keptChoice(settings, paperChoiceFor(letterMakeFor(order.style, order.seeker.region)));
    const QList<PaperKind> kinds = kindsFor(order);
    choice.kind = kinds.contains(order.kind) ? order.kind : kinds.front();
    return choice;
}

/// Where a PDF is written if nobody says otherwise: named as an exported note is.
QString usualFile(const QString &kind, const QList<PaperPiece> &pieces)
{
    const PaperPiece &first = pieces.front();
    const int count = static_cast<int>(pieces.size());
    const QString person
        = count == 1 ? first.to.name : PaperDialog::tr("%n people", nullptr, count);
    const QDate on = first.letter ? first.letter->on : QDate();
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QDir &home = folder.exists() ? folder : QDir::home();
    return home.filePath(fileNameFor(LetterFormat::Pdf, on, kind, person));
}

} // namespace

PaperDialog::PaperDialog(const PaperOrder &order, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_order(order)
    , m_settings(settings)
{
    setObjectName(u"paperDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Put it on paper"));
    m_options = new PaperOptions(kindsFor(order), firstChoice(order, settings));
    m_sitting = new SittingChoice(static_cast<int>(order.others.size()), order.heldBack);
    m_printer = new PrinterChoice(settings);
    m_pager = new PaperPager;
    m_preview = new PaperPreview;
    auto *right = new QVBoxLayout;
    right->addWidget(m_pager);
    right->addWidget(m_preview, 1);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(16);
    parts->addWidget(buildSide());
    parts->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(parts, 1);
    layout->addWidget(buildButtons());
    connect(m_options, &PaperOptions::changed, this, &PaperDialog::choose);
    connect(m_sitting, &SittingChoice::changed, this, &PaperDialog::choose);
    connect(m_pager, &PaperPager::moved, this, &PaperDialog::showPage);
    connect(m_pager, &PaperPager::zoomed, this, [this] { m_preview->setZoom(m_pager->zoom()); });
    connect(m_printer, &PrinterChoice::changed, this, &PaperDialog::showPage);
    connect(m_printer, &PrinterChoice::testWished, this, &PaperDialog::printTest);
    choose();
    resize(QSize(960, 720).boundedTo(screen()->availableSize() * 0.9));
}

PaperDialog::~PaperDialog() = default;

QWidget *PaperDialog::buildSide()
{
    auto *side = new QScrollArea;
    side->setFrameShape(QFrame::NoFrame);
    side->setFocusPolicy(Qt::NoFocus);
    side->setWidgetResizable(true);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    body->setProperty("kind", u"page"_s);
    m_problems = new Label({}, u"problem"_s);
    m_problems->setObjectName(u"problems"_s);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(12);
    layout->addWidget(m_sitting);
    layout->addWidget(m_options);
    layout->addWidget(m_printer);
    layout->addWidget(m_problems);
    layout->addStretch(1);
    side->setWidget(body);
    side->setFixedWidth(body->sizeHint().width() + 24);
    return side;
}

QWidget *PaperDialog::buildButtons()
{
    auto *row = new QWidget;
    m_status = new Label({}, u"muted"_s);
    m_status->setObjectName(u"status"_s);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Printed so far"));
    m_progress->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_print = buttons->addButton(tr("&Print …"), QDialogButtonBox::ActionRole);
    m_print->setObjectName(u"print"_s);
    m_print->setProperty("kind", u"primary"_s);
    m_print->setDefault(true);
    // Not in the box, which shows all its buttons.
    m_stop = new QPushButton(tr("S&top printing"));
    m_stop->setObjectName(u"stop"_s);
    m_stop->hide();
    connect(m_print, &QPushButton::clicked, this, &PaperDialog::print);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_run)
            m_run->cancel();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_status, 1);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_stop);
    layout->addWidget(buttons);
    return row;
}

QList<PaperPiece> PaperDialog::pieces() const
{
    return m_sitting->wantsAll() ? m_order.pieces + m_order.others : m_order.pieces;
}

void PaperDialog::choose()
{
    m_jobs = jobsOf(m_options->choice(), pieces(), m_order.seeker);
    m_pager->show(m_jobs);
    m_status->clear();
    showPage();
}

void PaperDialog::showPage()
{
    const PaperPage &page = m_pager->page();
    const QMarginsF margins = m_printer->unprintable(m_pager->job());
    QStringList problems;
    for (const PaperProblem problem : problemsOf(page, margins))
        problems += problemText(problem);
    if (!m_printer->hasPaper(m_pager->job()))
        problems += tr("This printer does not say that it has paper of this size.");
    m_problems->setText(problems.join(u'\n'));
    m_problems->setHidden(problems.isEmpty());
    m_preview->show(page, margins);
}

void PaperDialog::printTest(const PrinterTuning &tuning)
{
    const PaperPage page = testSheet(m_options->choice().letter.sheet);
    const QPageLayout layout = pageLayoutOf(page.size, PaperPath::Sheet, tuning);
    const auto printer = m_printer->newPrinter(layout);
    printer->setDocName(tr("Printer test"));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer lives as long as its dialog.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
        [printer, page, layout, tuning] {
            prepare(*printer, layout);
            QPainter painter(printer.get());
            const double dots = printer->resolution() / millimetresPerInch;
            drawOnDevice(painter, page, PaperPath::Sheet, tuning, dots);
        });
    dialog->open();
}

void PaperDialog::print()
{
    const PaperJob &first = m_jobs.front();
    const auto printer = m_printer->newPrinter(first);
    const QString kind = kindText(first.choice.kind);
    printer->setDocName(tr("Afterword: %1").arg(kind));
    if (printer->outputFormat() == QPrinter::PdfFormat)
        printer->setOutputFileName(usualFile(kind, pieces()));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, this, [printer] {});
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
        [this, printer] { run(printer); });
    dialog->open();
}

void PaperDialog::run(const std::shared_ptr<QPrinter> &printer)
{
    keepChoice(m_settings, m_options->choice());
    keepPrinter(m_settings, printer->printerName());
    // A printer that was chosen in place of the file takes no name of one.
    const bool isFile = printer->outputFormat() == QPrinter::PdfFormat;
    if (!isFile)
        printer->setOutputFileName({});
    const QString file = printer->outputFileName();
    const PrinterTuning used
        = isFile ? PrinterTuning{} : keptTuning(m_settings, printer->printerName());
    m_run = new PaperRun(printer, m_jobs, used, this);
    connect(m_run, &PaperRun::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_run, &PaperRun::finished, this, [this, file] {
        endRun(printedText(file, static_cast<int>(m_jobs.size())));
        Q_EMIT printed(static_cast<int>(pieces().size()));
    });
    connect(m_run, &PaperRun::failed, this, [this](const Error &error) {
        endRun(
            error.kind == Error::Kind::Cancelled ? tr("Printing was stopped.") : errorText(error));
    });
    m_status->hide();
    m_progress->show();
    m_print->setEnabled(false);
    m_options->setEnabled(false);
    m_sitting->setEnabled(false);
    m_stop->show();
    m_run->start();
}

void PaperDialog::endRun(const QString &message)
{
    m_run->deleteLater();
    m_run = nullptr;
    m_progress->hide();
    m_stop->hide();
    m_print->setEnabled(true);
    m_options->setEnabled(true);
    m_sitting->setEnabled(true);
    m_status->setText(message);
    m_status->show();
    m_print->setFocus();
}

void PaperDialog::done(int result)
{
    if (m_run)
        m_run->cancel();
    QDialog::done(result);
}

} // namespace Afterword
