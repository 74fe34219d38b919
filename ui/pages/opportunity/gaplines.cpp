// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opportunity/gaplines.h"

#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

bool hasNoWords(const Gap &gap)
{
    return gap.what.trimmed().isEmpty() && gap.plan.trimmed().isEmpty();
}

/// Leaves the cursor where it is if the words are the same.
void say(QLineEdit &edit, const QString &text)
{
    const QSignalBlocker quiet(edit);
    if (edit.text() != text)
        edit.setText(text);
}

} // namespace

GapLines::GapLines(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_list(new QVBoxLayout(this))
{
    m_list->setContentsMargins({});
    m_list->setSpacing(4);
    m_list->addWidget(new Label(title, u"section"_s));
    addLine();
}

void GapLines::addLine()
{
    const QString number = QString::number(m_lines.size() + 1);
    const Line line{.done = new QCheckBox,
        .what = new QLineEdit,
        .plan = new QLineEdit,
        .state = new Pill({}, u"plain"_s)};
    line.what->setPlaceholderText(tr("What was missing"));
    line.plan->setPlaceholderText(tr("How to close it"));
    //: Heard by those who do not see. %1 is a number, %2 an interview: "First interview".
    line.done->setAccessibleName(tr("Gap %1 is closed. %2").arg(number, m_title));
    line.what->setAccessibleName(tr("Gap %1. %2").arg(number, m_title));
    line.plan->setAccessibleName(tr("How to close gap %1. %2").arg(number, m_title));
    line.done->setObjectName(u"gapDone"_s + number);
    line.what->setObjectName(u"gapWhat"_s + number);
    line.plan->setObjectName(u"gapPlan"_s + number);
    line.done->setToolTip(tr("Tick it when it is closed"));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(line.done);
    layout->addWidget(line.what, 1);
    layout->addWidget(line.plan, 1);
    layout->addWidget(line.state);
    m_list->addWidget(row);
    m_lines.append(line);
    line.done->setEnabled(false);
    line.state->hide();
    connect(line.what, &QLineEdit::textEdited, this, &GapLines::takeTyping);
    connect(line.plan, &QLineEdit::textEdited, this, &GapLines::takeTyping);
    connect(line.done, &QCheckBox::clicked, this, &GapLines::ticked);
}

void GapLines::removeLine()
{
    QWidget *row = m_lines.takeLast().what->parentWidget();
    row->hide();
    row->deleteLater();
}

void GapLines::takeTyping()
{
    for (const Line &line : std::as_const(m_lines))
        line.done->setEnabled(!line.what->text().isEmpty());
    if (!m_lines.last().what->text().isEmpty() || !m_lines.last().plan->text().isEmpty())
        addLine();
    Q_EMIT typed();
}

void GapLines::fill(const QList<Gap> &gaps)
{
    while (m_lines.size() > gaps.size() + 1)
        removeLine();
    while (m_lines.size() <= gaps.size())
        addLine();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Gap gap = gaps.value(i);
        say(*m_lines.at(i).what, gap.what);
        say(*m_lines.at(i).plan, gap.plan);
        m_lines.at(i).done->setChecked(gap.isDone);
        m_lines.at(i).done->setEnabled(!gap.what.isEmpty());
    }
}

QList<Gap> GapLines::gaps() const
{
    QList<Gap> gaps;
    for (const Line &line : m_lines)
        gaps.append({.what = line.what->text(),
            .plan = line.plan->text(),
            .isDone = line.done->isChecked() && !line.what->text().isEmpty()});
    while (!gaps.isEmpty() && hasNoWords(gaps.last()))
        gaps.removeLast();
    return gaps;
}

void GapLines::showStates(const QList<PreparationRow> &states)
{
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines.at(i).state->say(states.value(i).state, states.value(i).tone);
}

} // namespace Afterword
