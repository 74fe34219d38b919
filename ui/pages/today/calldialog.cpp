// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/calldialog.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

void addSpoken(QVBoxLayout &layout, const QString &heading, const SpokenText &spoken)
{
    if (spoken.paragraphs.isEmpty())
        return;
    layout.addWidget(new Label(heading, u"section"_s));
    for (const QString &paragraph : spoken.paragraphs) {
        auto *label = new Label(paragraph);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout.addWidget(label);
    }
    layout.addSpacing(8);
}

QString numbersText(const CallSheet &sheet)
{
    if (sheet.numbers.isEmpty())
        return CallDialog::tr("No phone number is on the card.");
    const QString numbers = sheet.numbers.join(u" · "_s);
    //: A phone number and when to call.
    return sheet.bestTimes.isEmpty() ? numbers
                                     : CallDialog::tr("%1 (%2)").arg(numbers, sheet.bestTimes);
}

} // namespace

CallDialog::CallDialog(const CallSheet &sheet, QWidget *parent)
    : QDialog(parent)
    , m_remark(new QPlainTextEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(sheet.title);
    resize(fontMetrics().averageCharWidth() * 76, fontMetrics().height() * 34);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(new Label(sheet.title, u"heading"_s));
    layout->addWidget(new Label(sheet.subject, u"muted"_s));
    auto *numbers = new Label(numbersText(sheet));
    numbers->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(numbers);
    layout->addWidget(buildWords(sheet), 1);
    m_remark->setPlaceholderText(tr("What they said, if you want to keep it"));
    m_remark->setAccessibleName(tr("What they said"));
    m_remark->setMaximumHeight(fontMetrics().height() * 4);
    m_remark->setTabChangesFocus(true);
    layout->addWidget(m_remark);
    layout->addWidget(buildOutcomes());
}

QWidget *CallDialog::buildWords(const CallSheet &sheet)
{
    auto *words = new QWidget;
    words->setProperty("kind", u"page"_s);
    auto *layout = new QVBoxLayout(words);
    layout->setContentsMargins(0, 8, 8, 8);
    addSpoken(*layout, tr("What to say"), sheet.words.script);
    addSpoken(*layout,
        tr("If nobody answers: the voicemail, about %n seconds", nullptr,
            sheet.words.voicemail.seconds),
        sheet.words.voicemail);
    layout->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setWidget(words);
    return area;
}

QWidget *CallDialog::buildOutcomes()
{
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 8, 0, 0);
    const auto add = [&](const QString &text, LogOutcome outcome) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, outcome] { end(outcome); });
        return button;
    };
    add(tr("We spoke"), LogOutcome::Spoke)->setProperty("kind", u"primary"_s);
    add(tr("I left a voicemail"), LogOutcome::Voicemail);
    add(tr("No answer"), LogOutcome::NoAnswer);
    layout->addStretch(1);
    auto *notNow = new QPushButton(tr("Not now"));
    notNow->setAutoDefault(false);
    layout->addWidget(notNow);
    connect(notNow, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

void CallDialog::end(LogOutcome outcome)
{
    Q_EMIT callEnded({.outcome = outcome, .remark = m_remark->toPlainText().trimmed()});
    accept();
}

} // namespace Afterword
