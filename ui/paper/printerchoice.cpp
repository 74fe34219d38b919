// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/printerchoice.h"

#include "ui/paper/papermemory.h"
#include "ui/paper/tuningdialog.h"
#include "ui/widgets/field.h"

#include <QComboBox>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

PrinterChoice::PrinterChoice(QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
{
    m_printer = new QComboBox;
    m_printer->setObjectName(u"printer"_s);
    m_printer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_printer->setMinimumContentsLength(16);
    for (const QString &printer : QPrinterInfo::availablePrinterNames())
        m_printer->addItem(printer, printer);
    m_printer->addItem(tr("A PDF file"), QString());
    const QString last = keptPrinter(m_settings);
    const QString wished = last.isEmpty() ? QPrinterInfo::defaultPrinterName() : last;
    m_printer->setCurrentIndex(std::max(0, m_printer->findData(wished)));
    auto *tuneIt = new QPushButton(tr("Set it rig&ht …"));
    tuneIt->setObjectName(u"tune"_s);
    connect(tuneIt, &QPushButton::clicked, this, &PrinterChoice::tune);
    connect(m_printer, &QComboBox::currentIndexChanged, this, &PrinterChoice::changed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(new Field(tr("P&rinter"), m_printer));
    layout->addWidget(tuneIt);
}

QString PrinterChoice::name() const
{
    return m_printer->currentData().toString();
}

PrinterTuning PrinterChoice::tuning() const
{
    return keptTuning(m_settings, name());
}

std::shared_ptr<QPrinter> PrinterChoice::newPrinter(const PaperJob &job) const
{
    return newPrinter(pageLayoutOf(pageSizeOf(job), pathOf(job), tuning()));
}

std::shared_ptr<QPrinter> PrinterChoice::newPrinter(const QPageLayout &layout) const
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (name().isEmpty())
        printer->setOutputFormat(QPrinter::PdfFormat);
    else
        printer->setPrinterName(name());
    prepare(*printer, layout);
    return printer;
}

QMarginsF PrinterChoice::unprintable(const PaperJob &job) const
{
    if (name().isEmpty())
        return {};
    QPageLayout layout = newPrinter(job)->pageLayout();
    layout.setUnits(QPageLayout::Millimeter);
    return uprightMargins(layout.minimumMargins(), pathOf(job), tuning());
}

bool PrinterChoice::hasPaper(const PaperJob &job) const
{
    const QPageLayout layout = pageLayoutOf(pageSizeOf(job), pathOf(job), tuning());
    return prepare(*newPrinter(layout), layout);
}

void PrinterChoice::tune()
{
    const QString printer = name();
    auto *dialog = new TuningDialog(m_printer->currentText(), tuning(), this);
    connect(dialog, &TuningDialog::chosen, this, [this, printer](const PrinterTuning &chosen) {
        keepTuning(m_settings, printer, chosen);
        Q_EMIT changed();
    });
    connect(dialog, &TuningDialog::testWished, this, &PrinterChoice::testWished);
    dialog->open();
}

} // namespace Afterword
