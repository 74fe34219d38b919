// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/outcomefields.h"

#include "ui/widgets/flowlayout.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

OutcomeFields::OutcomeFields(QWidget *parent)
    : QFrame(parent)
    , m_nextStep(*new QLineEdit(this))
    , m_noDate(*new QRadioButton(tr("No date named")))
    , m_date(*new QRadioButton(tr("An answer &by")))
    , m_promise(*new QDateEdit)
    , m_keepInTouch(*new QCheckBox(tr("They asked me to &keep in touch"), this))
    , m_byWhen(*new Field(tr("By when?"), buildByWhen(), this))
{
    setProperty("card", true);
    m_nextStep.setObjectName(u"nextStep"_s);
    m_nextStep.setPlaceholderText(tr("In their words: a second interview, a panel on the 3rd …"));
    m_keepInTouch.setObjectName(u"keepInTouch"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(new Field(tr("What is the next &step?"), &m_nextStep, this));
    layout->addWidget(&m_byWhen);
    layout->addWidget(&m_keepInTouch);
    setTabOrder(&m_nextStep, &m_noDate);
    setTabOrder(&m_noDate, &m_date);
    setTabOrder(&m_date, &m_promise);
    setTabOrder(&m_promise, &m_keepInTouch);

    connect(&m_nextStep, &QLineEdit::textChanged, this, &OutcomeFields::changed);
    connect(&m_date, &QRadioButton::toggled, &m_promise, &QWidget::setEnabled);
    connect(&m_date, &QRadioButton::toggled, this, &OutcomeFields::changed);
    connect(&m_promise, &QDateEdit::dateChanged, this, &OutcomeFields::changed);
    connect(&m_keepInTouch, &QCheckBox::toggled, this, &OutcomeFields::changed);
    connect(this, &OutcomeFields::changed, this, [this] { m_byWhen.showProblem({}); });
}

QWidget *OutcomeFields::buildByWhen()
{
    auto *row = new QWidget(this);
    m_noDate.setObjectName(u"noDate"_s);
    m_date.setObjectName(u"dateNamed"_s);
    m_promise.setObjectName(u"promise"_s);
    m_promise.setCalendarPopup(true);
    m_promise.setAccessibleName(tr("The date they named"));
    m_promise.setEnabled(false);
    auto *flow = new FlowLayout(row);
    flow->addWidget(&m_noDate);
    flow->addWidget(&m_date);
    flow->addWidget(&m_promise);
    return row;
}

void OutcomeFields::fill(const DebriefForm &form)
{
    m_nextStep.setText(form.nextStep);
    const bool hasDate = form.answerPromisedBy.isValid();
    // A week is the usual answer, so that most dates are a few keys away.
    m_promise.setDate(hasDate ? form.answerPromisedBy : form.start.date.addDays(7));
    (hasDate ? m_date : m_noDate).setChecked(true);
    m_keepInTouch.setChecked(form.isToKeepInTouch);
}

void OutcomeFields::write(DebriefForm &form) const
{
    form.nextStep = m_nextStep.text();
    form.answerPromisedBy = m_date.isChecked() ? m_promise.date() : QDate();
    form.isToKeepInTouch = m_keepInTouch.isChecked();
}

bool OutcomeFields::showProblem(const QString &path)
{
    if (!path.startsWith("answer_promised_by"_L1))
        return false;
    m_byWhen.showProblem(tr("This day is before the interview."));
    m_promise.setFocus();
    return true;
}

} // namespace Afterword
