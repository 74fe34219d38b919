// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/tuningdialog.h"

#include "ui/paper/papertext.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr double furthest = 20; ///< millimetres

QDoubleSpinBox *millimetres(const QString &name, int tenths)
{
    auto *box = new QDoubleSpinBox;
    box->setObjectName(name);
    box->setRange(-furthest, furthest);
    box->setDecimals(1);
    box->setSingleStep(0.1);
    //: Millimetres, after a number.
    box->setSuffix(TuningDialog::tr(" mm"));
    box->setValue(tenths / 10.0);
    return box;
}

} // namespace

TuningDialog::TuningDialog(const QString &printer, const PrinterTuning &tuning, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"tuningDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Set the printer right"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(new Label(printer, u"heading"_s));
    layout->addWidget(new Label(
        tr("Print the test page, measure how far its lines are from the edges, and set the "
           "difference here.")));
    layout->addWidget(buildFields(tuning));
    layout->addStretch(1);
    layout->addWidget(buildButtons());
    m_right->setFocus();
}

QWidget *TuningDialog::buildFields(const PrinterTuning &tuning)
{
    auto *fields = new QWidget;
    m_right = millimetres(u"right"_s, tuning.right);
    m_down = millimetres(u"down"_s, tuning.down);
    m_feed = new QComboBox;
    m_feed->setObjectName(u"feed"_s);
    for (const EnvelopeFeed feed :
        {EnvelopeFeed::LongEdgeFirst, EnvelopeFeed::LeftEdgeFirst, EnvelopeFeed::RightEdgeFirst})
        m_feed->addItem(feedText(feed), static_cast<int>(feed));
    m_feed->setCurrentIndex(m_feed->findData(static_cast<int>(tuning.feed)));
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(new Field(tr("Move to the &right by"), m_right));
    layout->addWidget(new Field(tr("Move &down by"), m_down));
    layout->addWidget(new Field(tr("&Envelopes go in"), m_feed));
    return fields;
}

QWidget *TuningDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"keepTuning"_s);
    keep->setProperty("kind", u"primary"_s);
    keep->setDefault(true);
    auto *test = buttons->addButton(tr("&Print the test page"), QDialogButtonBox::ActionRole);
    test->setObjectName(u"testPage"_s);
    connect(test, &QPushButton::clicked, this, [this] { Q_EMIT testWished(tuning()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(tuning());
        accept();
    });
    return buttons;
}

PrinterTuning TuningDialog::tuning() const
{
    return {.right = qRound(m_right->value() * 10),
        .down = qRound(m_down->value() * 10),
        .feed = static_cast<EnvelopeFeed>(m_feed->currentData().toInt())};
}

} // namespace Afterword
