// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/checklist.h"

#include "core/writing/text/sentence.h"
#include "ui/writing/findingcard.h"
#include "ui/writing/notechecks.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLayoutItem>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// A sign, for those who do not see the colour, and its colour.
QString signOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"✕"_s;
    case Severity::Warning:
        return u"!"_s;
    case Severity::Hint:
        return u"·"_s;
    }
    return {};
}

QString toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"late"_s;
    case Severity::Warning:
        return u"soon"_s;
    case Severity::Hint:
        return u"plain"_s;
    }
    return {};
}

QWidget *row(const QString &sign, const QString &tone, QWidget *what)
{
    auto *row = new QWidget;
    auto *mark = new Pill(sign, tone, row);
    mark->setAlignment(Qt::AlignCenter);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    mark->setMinimumWidth(26);
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(what, 1);
    return row;
}

/// Removes all rows. Later, for one of their buttons may have asked for it.
void empty(QLayout &layout)
{
    while (const std::unique_ptr<QLayoutItem> item{layout.takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
}

} // namespace

CheckList::CheckList(const FindingActs &acts, QWidget *parent)
    : QWidget(parent)
    , m_acts(acts)
    , m_verdict(*new Pill({}, u"plain"_s))
    , m_rows(*new QVBoxLayout)
{
    setObjectName(u"checks"_s);
    m_verdict.setObjectName(u"verdict"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new Label(tr("Before it leaves"), u"heading"_s));
    layout->addWidget(&m_verdict);
    layout->addLayout(&m_rows);
    m_rows.setSpacing(6);
    wait();
}

void CheckList::wait()
{
    clear();
    m_verdict.say(tr("Looking it over …"), u"plain"_s);
}

void CheckList::clear()
{
    m_findings.clear();
    m_text.clear();
    m_well.clear();
    empty(m_rows);
    m_verdict.say({}, u"plain"_s);
}

void CheckList::show(const QList<Finding> &findings, const QString &text, const QStringList &well)
{
    const Verdict verdict = verdictOf(findings);
    say(verdictLine(findings),
        verdict == Verdict::Ready           ? u"done"_s
            : verdict == Verdict::LookAgain ? u"soon"_s
                                            : u"late"_s);
    if (findings == m_findings && text == m_text && well == m_well)
        return;
    m_findings = findings;
    m_text = text;
    m_well = well;
    empty(m_rows);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint})
        addGroup(severity, findings, text);
    for (const QString &line : well)
        m_rows.addWidget(row(u"✓"_s, u"done"_s, new Label(line)));
}

void CheckList::say(const QString &verdict, const QString &tone)
{
    if (m_verdict.text() == verdict)
        return;
    m_verdict.say(verdict, tone);
    m_verdict.setAccessibleName(verdict);
    QAccessibleEvent told(&m_verdict, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void CheckList::addGroup(Severity severity, const QList<Finding> &findings, const QString &text)
{
    QList<Finding> group;
    std::ranges::copy_if(findings, std::back_inserter(group),
        [severity](const Finding &finding) { return finding.severity == severity; });
    if (group.isEmpty())
        return;
    m_rows.addWidget(new Label(gravityText(severity), u"section"_s));
    for (const Finding &finding : std::as_const(group)) {
        const int line = finding.length == 0 ? 0 : placeOf(text, finding.position).line;
        auto *card = new FindingCard(finding, line, m_acts, nullptr);
        connect(card, &FindingCard::chosen, this, &CheckList::chosen);
        m_rows.addWidget(row(signOf(severity), toneOf(severity), card));
    }
}

} // namespace Afterword
