// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/trialeditor.h"

#include "ui/text/playbooktext.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

TrialEditor::TrialEditor(QWidget *parent)
    : QWidget(parent)
    , m_tone(*new QComboBox(this))
    , m_skills(*new QComboBox(this))
    , m_pace(*new QSpinBox(this))
    , m_opens(*new QSpinBox(this))
    , m_closes(*new QSpinBox(this))
    , m_rules(*new QListWidget(this))
    , m_due(*new QSpinBox(this))
    , m_when(*new Label({}, {}, this))
    , m_sources(*new Label({}, u"small"_s, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(buildNumbers());
    layout->addWidget(buildRules());
    connect(&m_tone, &QComboBox::activated, this, &TrialEditor::readNumbers);
    connect(&m_skills, &QComboBox::activated, this, &TrialEditor::readNumbers);
    for (QSpinBox *number : {&m_pace, &m_opens, &m_closes})
        connect(number, &QSpinBox::valueChanged, this, &TrialEditor::readNumbers);
    connect(&m_rules, &QListWidget::itemChanged, this, &TrialEditor::readItem);
    connect(&m_rules, &QListWidget::currentRowChanged, this, &TrialEditor::showRule);
    connect(&m_due, &QSpinBox::valueChanged, this, &TrialEditor::readDue);
}

QWidget *TrialEditor::buildNumbers()
{
    m_tone.setObjectName(u"tone"_s);
    m_skills.setObjectName(u"skills"_s);
    m_pace.setObjectName(u"pace"_s);
    m_opens.setObjectName(u"windowOpens"_s);
    m_closes.setObjectName(u"windowCloses"_s);
    for (const QString &tone : {u"warm"_s, u"formal"_s, u"brief"_s})
        m_tone.addItem(toneText(tone), tone);
    m_skills.addItem(tr("Not a word of them"), int(SkillsInNotes::LeftOut));
    m_skills.addItem(tr("With keywords"), int(SkillsInNotes::WithKeywords));
    m_pace.setRange(1, 60);
    m_opens.setRange(1, 365);
    m_closes.setRange(1, 365);
    auto *numbers = new QWidget(this);
    auto *flow = new FlowLayout(numbers);
    flow->setContentsMargins({});
    flow->addWidget(new Field(tr("&Tone of letters"), &m_tone, numbers));
    flow->addWidget(new Field(tr("S&kills in thank-you notes"), &m_skills, numbers));
    flow->addWidget(new Field(tr("&Days between two reminders, at least"), &m_pace, numbers));
    flow->addWidget(new Field(tr("They decide &from day"), &m_opens, numbers));
    flow->addWidget(new Field(tr("t&o day"), &m_closes, numbers));
    return numbers;
}

QWidget *TrialEditor::buildRules()
{
    m_rules.setObjectName(u"rules"_s);
    m_rules.setWordWrap(true);
    m_rules.setMinimumHeight(m_rules.fontMetrics().lineSpacing() * 10);
    m_due.setObjectName(u"due"_s);
    auto *rules = new QWidget(this);
    auto *layout = new QVBoxLayout(rules);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(new Field(tr("&Rules: a tick follows one"), &m_rules, rules));
    layout->addWidget(&m_when);
    layout->addWidget(new Field(tr("D&ue, in days (with a minus: before)"), &m_due, rules));
    layout->addWidget(&m_sources);
    return rules;
}

void TrialEditor::showTrial(const PlaybookTrial &trial)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_trial = trial;
    m_tone.setCurrentIndex(m_tone.findData(trial.tone));
    m_skills.setCurrentIndex(m_skills.findData(int(trial.skills)));
    m_pace.setValue(trial.paceDays);
    m_opens.setValue(trial.windowOpens);
    m_closes.setMinimum(trial.windowOpens);
    m_closes.setValue(trial.windowCloses);
    fillRules();
}

void TrialEditor::fillRules()
{
    m_rules.clear();
    for (const Rule &rule : m_trial.base.rules) {
        //: What a rule is about, and its advice in a sentence.
        auto *item
            = new QListWidgetItem(tr("%1: %2").arg(ruleKindText(rule), ruleWhy(rule)), &m_rules);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_trial.rulesOff.contains(rule.id) ? Qt::Unchecked : Qt::Checked);
        item->setData(Qt::UserRole, rule.id);
    }
    m_rules.setCurrentRow(0);
    showRule();
}

const Rule *TrialEditor::currentRule() const
{
    const QListWidgetItem *item = m_rules.currentItem();
    return item ? findRule(m_trial.base, item->data(Qt::UserRole).toString()) : nullptr;
}

void TrialEditor::showRule()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const Rule *rule = currentRule();
    m_due.setEnabled(rule && rule->due.kind != Moment::Kind::NextInterview);
    if (!rule)
        return;
    const auto [least, most] = dueRange(*rule);
    m_due.setRange(least, most);
    const auto tried = m_trial.due.find(rule->id);
    m_due.setValue(tried == m_trial.due.end() ? rule->due.count : tried->second);
    const Playbook then = triedOut(m_trial);
    const Rule *followed = findRule(then, rule->id);
    m_when.setText(followed ? ruleTime(*followed) : tr("Not followed."));
    m_sources.setText(tr("Source: %1.").arg(sourceNames(rule->sources)));
}

void TrialEditor::readNumbers()
{
    if (m_isFilling)
        return;
    m_trial.tone = m_tone.currentData().toString();
    m_trial.skills = static_cast<SkillsInNotes>(m_skills.currentData().toInt());
    m_trial.paceDays = m_pace.value();
    m_trial.windowOpens = m_opens.value();
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_closes.setMinimum(m_opens.value());
    }
    m_trial.windowCloses = m_closes.value();
    Q_EMIT changed();
}

void TrialEditor::readItem(QListWidgetItem *item)
{
    if (m_isFilling)
        return;
    const QString id = item->data(Qt::UserRole).toString();
    m_trial.rulesOff.removeAll(id);
    if (item->checkState() == Qt::Unchecked)
        m_trial.rulesOff.append(id);
    m_rules.setCurrentItem(item);
    showRule();
    Q_EMIT changed();
}

void TrialEditor::readDue(int count)
{
    const Rule *rule = currentRule();
    if (m_isFilling || !rule)
        return;
    m_trial.due.erase(rule->id);
    if (count != rule->due.count)
        m_trial.due.emplace(rule->id, count);
    showRule();
    Q_EMIT changed();
}

} // namespace Afterword
