// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperoptions.h"

#include "ui/paper/papertext.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// What stands for each value of a list, in its order.
template<typename Value, typename Words>
QComboBox *choiceOf(const QString &name, const QList<Value> &values, Words words)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    // A long entry would push the page off the screen.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(20);
    for (const Value &value : values)
        box->addItem(words(value), QVariant::fromValue(static_cast<int>(box->count())));
    return box;
}

template<typename Value>
void choose(QComboBox *box, const QList<Value> &values, const Value &value)
{
    box->setCurrentIndex(static_cast<int>(values.indexOf(value)));
}

template<typename Value>
Value chosen(const QComboBox *box, const QList<Value> &values)
{
    return values.at(std::max(0, box->currentIndex()));
}

using WindowWish = std::optional<WindowEnvelope>;
const QList<WindowWish> windows{{}, WindowEnvelope::No10, WindowEnvelope::Dl};
const QList<SheetSize> sheets{SheetSize::A4, SheetSize::Letter};
const QList<CardFold> folds{CardFold::Flat, CardFold::Half, CardFold::Quarter};
const QList<GuideStyle> guides{GuideStyle::LargeType, GuideStyle::Tracing};

} // namespace

PaperOptions::PaperOptions(const QList<PaperKind> &kinds, const PaperChoice &choice)
    : m_choice(choice)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins({});
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setVerticalSpacing(6);
    m_kind = choiceOf(u"kind"_s, kinds, kindText);
    for (int index = 0; index < kinds.size(); ++index)
        m_kind->setItemData(index, static_cast<int>(kinds.at(index)));
    m_kind->setCurrentIndex(std::max(0, static_cast<int>(kinds.indexOf(choice.kind))));
    addRow(tr("Put it &on"), m_kind, kinds);
    buildLetter();
    buildCard();
    m_envelopes = new QCheckBox(tr("An en&velope for each"));
    m_envelopes->setObjectName(u"envelopes"_s);
    m_envelopes->setChecked(choice.addsEnvelopes);
    addRow({}, m_envelopes, {PaperKind::Letter, PaperKind::Card});
    buildEnvelope();
    buildLabels();
    buildGuide();
    for (QComboBox *box : findChildren<QComboBox *>())
        connect(box, &QComboBox::currentIndexChanged, this, &PaperOptions::take);
    connect(m_envelopes, &QCheckBox::toggled, this, &PaperOptions::take);
    connect(m_start, &QSpinBox::valueChanged, this, &PaperOptions::take);
    showFitting();
}

void PaperOptions::buildLetter()
{
    m_letterForm = choiceOf(u"form"_s, letterForms(), formText);
    choose(m_letterForm, letterForms(), m_choice.letter.form);
    m_sheet = choiceOf(u"sheet"_s, sheets, sheetText);
    choose(m_sheet, sheets, m_choice.letter.sheet);
    m_window = choiceOf(u"window"_s, windows, windowText);
    choose(m_window, windows, m_choice.window);
    addRow(tr("&Layout"), m_letterForm, {PaperKind::Letter});
    addRow(tr("&Sheet"), m_sheet, {PaperKind::Letter, PaperKind::Guide});
    addRow(tr("It &goes in"), m_window, {PaperKind::Letter});
}

void PaperOptions::buildCard()
{
    m_card = choiceOf(u"card"_s, cardSizes(), cardText);
    choose(m_card, cardSizes(), m_choice.card);
    m_fold = choiceOf(u"fold"_s, folds, foldText);
    choose(m_fold, folds, m_choice.fold);
    addRow(tr("&Card"), m_card, {PaperKind::Card});
    addRow(tr("&Fold"), m_fold, {PaperKind::Card});
    m_folding = new Label({}, u"small"_s);
    m_folding->setObjectName(u"folding"_s);
    addRow({}, m_folding, {PaperKind::Card});
}

void PaperOptions::buildEnvelope()
{
    m_envelope = choiceOf(u"envelope"_s, envelopeSizes(), envelopeText);
    choose(m_envelope, envelopeSizes(), m_choice.envelope);
    addRow(tr("&Envelope"), m_envelope, {PaperKind::Envelope});
}

void PaperOptions::buildLabels()
{
    m_labels = choiceOf(u"labels"_s, labelSheets(), labelText);
    if (const LabelSheet *sheet = findLabelSheet(m_choice.labels))
        choose(m_labels, labelSheets(), *sheet);
    m_start = new QSpinBox;
    m_start->setObjectName(u"start"_s);
    m_start->setMinimum(1);
    addRow(tr("&Labels"), m_labels, {PaperKind::Labels});
    addRow(tr("First label that is &free"), m_start, {PaperKind::Labels});
}

void PaperOptions::buildGuide()
{
    m_guide = choiceOf(u"guide"_s, guides, guideText);
    choose(m_guide, guides, m_choice.guide);
    addRow(tr("With"), m_guide, {PaperKind::Guide});
}

void PaperOptions::addRow(const QString &label, QWidget *control, const QList<PaperKind> &kinds)
{
    if (label.isEmpty()) {
        m_form->addRow(control);
    } else {
        m_form->addRow(label, control);
        control->setAccessibleName(spoken(label));
    }
    m_rows += Row{control, kinds};
}

void PaperOptions::take()
{
    const LetterForm formBefore = m_choice.letter.form;
    m_choice.kind = static_cast<PaperKind>(m_kind->currentData().toInt());
    m_choice.letter.form = chosen(m_letterForm, letterForms());
    m_choice.letter.sheet = chosen(m_sheet, sheets);
    m_choice.window = chosen(m_window, windows);
    m_choice.addsEnvelopes = m_envelopes->isChecked();
    m_choice.card = chosen(m_card, cardSizes());
    m_choice.fold = chosen(m_fold, folds);
    m_choice.envelope = chosen(m_envelope, envelopeSizes());
    m_choice.labels = chosen(m_labels, labelSheets()).name;
    m_choice.labelStart = m_start->value() - 1;
    m_choice.guide = chosen(m_guide, guides);
    // A layout for a window goes into an envelope with one, and the others into one without.
    if (m_choice.letter.form != formBefore) {
        m_choice.window = windowFor(m_choice.letter.form);
        const QSignalBlocker quiet(m_window);
        choose(m_window, windows, m_choice.window);
    }
    showFitting();
    Q_EMIT changed(m_choice);
}

void PaperOptions::showFitting()
{
    for (const Row &row : m_rows) {
        const bool isShown = row.kinds.contains(m_choice.kind);
        row.control->setVisible(isShown);
        if (QWidget *label = m_form->labelForField(row.control))
            label->setVisible(isShown);
    }
    showFolds();
    // In an envelope with a window, the letter itself shows the address.
    if (m_choice.kind == PaperKind::Letter)
        m_envelopes->setVisible(!m_choice.window.has_value());
    const LabelSheet *sheet = findLabelSheet(m_choice.labels);
    const QSignalBlocker quiet(m_start);
    m_start->setMaximum(labelsOn(sheet ? *sheet : labelSheets().constFirst()));
}

/// What cannot be folded so is not offered, and what was chosen before is folded once.
void PaperOptions::showFolds()
{
    const auto *model = qobject_cast<QStandardItemModel *>(m_fold->model());
    for (int index = 0; model && index < folds.size(); ++index) {
        const bool isThere = cardPlan(m_choice.card, folds.at(index)).has_value();
        model->item(index)->setEnabled(isThere);
        model->item(index)->setToolTip(
            isThere ? QString() : tr("A card of this size needs a larger sheet for that."));
    }
    if (!cardPlan(m_choice.card, m_choice.fold)) {
        m_choice.fold = CardFold::Half;
        const QSignalBlocker quiet(m_fold);
        choose(m_fold, folds, m_choice.fold);
    }
    m_folding->setText(foldingText(m_choice));
    m_folding->setVisible(m_choice.kind == PaperKind::Card && !m_folding->text().isEmpty());
}

} // namespace Afterword
