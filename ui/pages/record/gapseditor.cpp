// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/gapseditor.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

bool isBlank(const Gap &gap)
{
    return gap.what.isEmpty() && gap.plan.isEmpty();
}

} // namespace

GapsEditor::GapsEditor(QWidget *parent)
    : QWidget(parent)
    , m_list(*new QVBoxLayout(this))
{
    m_list.setContentsMargins(0, 0, 0, 0);
    m_list.setSpacing(4);
    addRow({});
}

void GapsEditor::fill(const QList<Gap> &gaps)
{
    while (m_rows.size() > 1) {
        const Row row = m_rows.takeLast();
        delete row.what->parentWidget();
    }
    m_rows.first().what->setText(gaps.value(0).what);
    m_rows.first().plan->setText(gaps.value(0).plan);
    m_rows.first().isDone = gaps.value(0).isDone;
    for (qsizetype i = 1; i < gaps.size(); ++i) {
        if (i == m_rows.size())
            addRow({});
        m_rows[i].what->setText(gaps.at(i).what);
        m_rows[i].plan->setText(gaps.at(i).plan);
        m_rows[i].isDone = gaps.at(i).isDone;
    }
}

QList<Gap> GapsEditor::gaps() const
{
    QList<Gap> gaps;
    for (const Row &row : m_rows)
        gaps.append({.what = row.what->text(), .plan = row.plan->text(), .isDone = row.isDone});
    while (!gaps.isEmpty() && isBlank(gaps.last()))
        gaps.removeLast();
    return gaps;
}

void GapsEditor::addRow(const Gap &gap)
{
    auto *line = new QWidget(this);
    auto *what = new QLineEdit(gap.what, line);
    auto *plan = new QLineEdit(gap.plan, line);
    const QString number = QString::number(m_rows.size() + 1);
    what->setObjectName(u"gap%1"_s.arg(number));
    what->setPlaceholderText(tr("What was missing"));
    what->setAccessibleName(tr("Gap %1").arg(number));
    plan->setObjectName(u"gapPlan%1"_s.arg(number));
    plan->setPlaceholderText(tr("How to close it"));
    plan->setAccessibleName(tr("How to close gap %1").arg(number));
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(what);
    layout->addWidget(plan);
    m_list.addWidget(line);
    if (m_rows.isEmpty())
        setFocusProxy(what);
    else
        setTabOrder(m_rows.last().plan, what);
    setTabOrder(what, plan);
    m_rows.append({.what = what, .plan = plan, .isDone = gap.isDone});
    connect(what, &QLineEdit::textChanged, this, &GapsEditor::rowEdited);
    connect(plan, &QLineEdit::textChanged, this, &GapsEditor::rowEdited);
}

void GapsEditor::rowEdited()
{
    if (!m_rows.last().what->text().isEmpty())
        addRow({});
    Q_EMIT changed();
}

} // namespace Afterword
