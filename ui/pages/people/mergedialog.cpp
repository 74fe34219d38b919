// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/mergedialog.h"

#include "ui/text/cardfieldtext.h"
#include "ui/widgets/focusinview.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// The value of a field on one line.
QString shownText(const Contact &card, CardField field)
{
    return cardText(card, field).split(u'\n').join(MergeDialog::tr(", "));
}

QString resultText(const Contact &card)
{
    QStringList lines;
    for (const CardField field : cardFields()) {
        const QString text = shownText(card, field);
        if (!text.isEmpty())
            //: A field of a card and what stands there: "Title: Head of Analytics"
            lines.append(MergeDialog::tr("%1: %2").arg(fieldLabel(field), text));
    }
    if (card.spellingChecked)
        lines.append(MergeDialog::tr("Spelling checked"));
    return lines.join(u'\n');
}

} // namespace

MergeDialog::MergeDialog(const Contact &kept, const Contact &other, QWidget *parent)
    : QDialog(parent)
    , m_kept(kept)
    , m_other(other)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("One person, or two?"));
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setProperty("kind", u"page"_s);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins({});
    inner->setSpacing(12);
    inner->addWidget(buildFields());
    inner->addWidget(buildPreview());
    inner->addStretch(1);
    area->setWidget(content);
    keepFocusInView(*area);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(new Label(
        tr("Where the cards differ, say what to take. E-mail addresses, phone numbers and notes of "
           "both are kept, and what is not taken goes to the notes."),
        u"muted"_s));
    layout->addWidget(area, 1);
    layout->addWidget(buildButtons());
    resize(640, 560);
    preview();
}

QWidget *MergeDialog::buildFields()
{
    auto *frame = new QFrame;
    frame->setProperty("card", true);
    auto *grid = new QGridLayout(frame);
    grid->setContentsMargins(14, 12, 14, 12);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(new Label(tr("First card"), u"heading"_s), 0, 1);
    grid->addWidget(new Label(tr("Second card"), u"heading"_s), 0, 2);
    for (const CardField field : cardFields())
        addRow(*grid, field);
    return frame;
}

void MergeDialog::addRow(QGridLayout &grid, CardField field)
{
    if (cardText(m_kept, field).isEmpty() && cardText(m_other, field).isEmpty())
        return;
    const int line = grid.rowCount();
    grid.addWidget(new Label(fieldLabel(field), u"muted"_s), line, 0, Qt::AlignTop);
    const bool isContested = contestedFields(m_kept, m_other).contains(field);
    if (!isContested) {
        grid.addWidget(new Label(shownText(m_kept, field)), line, 1, Qt::AlignTop);
        grid.addWidget(new Label(shownText(m_other, field)), line, 2, Qt::AlignTop);
        return;
    }
    grid.addWidget(buildSide(field, CardSide::Kept), line, 1, Qt::AlignTop);
    grid.addWidget(buildSide(field, CardSide::Other), line, 2, Qt::AlignTop);
    auto *group = new QButtonGroup(this);
    for (const int column : {1, 2})
        group->addButton(qobject_cast<QRadioButton *>(grid.itemAtPosition(line, column)->widget()));
}

QWidget *MergeDialog::buildSide(CardField field, CardSide side)
{
    const bool isKept = side == CardSide::Kept;
    const QString text = shownText(isKept ? m_kept : m_other, field);
    auto *choice = new QRadioButton(QString(text).replace(u'&', u"&&"_s));
    choice->setObjectName(fieldName(field) + (isKept ? u"1"_s : u"2"_s));
    //: A field of a card, what stands there, and on which of two cards.
    choice->setAccessibleName((isKept ? tr("%1: %2, first card") : tr("%1: %2, second card"))
                                  .arg(fieldLabel(field), text));
    choice->setToolTip(text);
    choice->setChecked(isKept);
    choice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(choice, &QRadioButton::toggled, this, [this, field, side](bool isChosen) {
        if (!isChosen)
            return;
        m_choices[field] = side;
        preview();
    });
    return choice;
}

QWidget *MergeDialog::buildPreview()
{
    auto *frame = new QFrame;
    frame->setProperty("card", true);
    m_preview = new Label({});
    m_preview->setObjectName(u"preview"_s);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addWidget(new Label(tr("What becomes of them"), u"heading"_s));
    layout->addWidget(m_preview);
    return frame;
}

QWidget *MergeDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox;
    auto *merge = buttons->addButton(tr("Make them one"), QDialogButtonBox::AcceptRole);
    merge->setProperty("kind", u"primary"_s);
    merge->setObjectName(u"merge"_s);
    auto *apart = buttons->addButton(tr("They are two people"), QDialogButtonBox::ActionRole);
    apart->setObjectName(u"apart"_s);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(merge, &QPushButton::clicked, this, [this] {
        Q_EMIT mergeChosen(merged(), m_other.id);
        accept();
    });
    connect(apart, &QPushButton::clicked, this, [this] {
        Q_EMIT apartChosen(m_kept.id, m_other.id);
        accept();
    });
    return buttons;
}

Contact MergeDialog::merged() const
{
    return mergedCard(m_kept, m_other, m_choices, fieldNote);
}

void MergeDialog::preview()
{
    if (!m_preview)
        return;
    m_preview->setText(resultText(merged()));
}

} // namespace Afterword
