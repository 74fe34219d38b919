// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/checklist.h"

#include "ui/text/channeltext.h"
#include "ui/text/datetext.h"

#include <QHBoxLayout>
#include <QLayoutItem>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QLabel *label(const QString &text, const QString &look)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("kind", look);
    label->setWordWrap(true);
    return label;
}

void empty(QLayout &layout)
{
    while (const std::unique_ptr<QLayoutItem> item{layout.takeAt(0)})
        delete item->widget();
}

/// A sign, for those who do not see the colour, and its colour.
std::pair<QString, QString> signOf(std::optional<Severity> severity)
{
    if (!severity)
        return {u"✓"_s, u"done"_s};
    switch (*severity) {
    case Severity::Hint:
    case Severity::Warning:
        return {u"!"_s, u"soon"_s};
    case Severity::Error:
        return {u"✕"_s, u"late"_s};
    }
    return {};
}

QWidget *rowOf(const CheckLine &line)
{
    const auto [sign, tone] = signOf(line.severity);
    auto *row = new QWidget;
    auto *mark = new QLabel(sign, row);
    mark->setProperty("tone", tone);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(label(line.text, u"body"_s), 1);
    return row;
}

} // namespace

CheckList::CheckList(QWidget *parent)
    : QWidget(parent)
    , m_checks(*new QVBoxLayout)
    , m_arrivals(*new QVBoxLayout)
{
    setObjectName(u"checks"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label(tr("Before it leaves"), u"heading"_s));
    layout->addLayout(&m_checks);
    layout->addSpacing(8);
    layout->addWidget(label(tr("When it will be read"), u"heading"_s));
    layout->addLayout(&m_arrivals);
    m_arrivals.setSpacing(4);
}

void CheckList::showChecks(const QList<CheckLine> &lines)
{
    if (lines == m_shown)
        return;
    m_shown = lines;
    empty(m_checks);
    for (const CheckLine &line : lines)
        m_checks.addWidget(rowOf(line));
}

void CheckList::showArrivals(const QList<Arrival> &arrivals, Channel chosen, QDate today)
{
    empty(m_arrivals);
    for (const Arrival &arrival : arrivals) {
        const QString way = channelName(arrival.channel);
        const QString day = spokenDay(arrival.on, today);
        //: How it goes, and when it is read: "By post: Mon 1 June, too late".
        const QString text = arrival.isTooLate ? tr("%1: %2, too late").arg(way, day)
                                               //: "E-mail: today"
                                               : tr("%1: %2").arg(way, day);
        m_arrivals.addWidget(label(text, arrival.channel == chosen ? u"body"_s : u"muted"_s));
    }
}

} // namespace Afterword
