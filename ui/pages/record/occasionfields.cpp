// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/occasionfields.h"

#include "ui/widgets/flowlayout.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

OccasionFields::OccasionFields(QWidget *parent)
    : QFrame(parent)
    , m_date(*new QDateEdit(this))
    , m_time(*new QTimeEdit(this))
    , m_minutes(*new QSpinBox(this))
    , m_round(*new QSpinBox(this))
    , m_form(*new QComboBox(this))
    , m_dateField(*new Field(tr("&Date"), &m_date, this))
{
    setProperty("card", true);
    nameControls();
    buildRow();
    connect(&m_date, &QDateEdit::dateChanged, this, &OccasionFields::changed);
    connect(&m_time, &QTimeEdit::timeChanged, this, &OccasionFields::changed);
    connect(&m_minutes, &QSpinBox::valueChanged, this, &OccasionFields::changed);
    connect(&m_round, &QSpinBox::valueChanged, this, &OccasionFields::changed);
    connect(&m_form, &QComboBox::currentIndexChanged, this, &OccasionFields::changed);
    connect(this, &OccasionFields::changed, this, &OccasionFields::clearProblems);
}

void OccasionFields::nameControls()
{
    m_date.setObjectName(u"date"_s);
    m_time.setObjectName(u"time"_s);
    m_minutes.setObjectName(u"minutes"_s);
    m_round.setObjectName(u"round"_s);
    m_form.setObjectName(u"form"_s);
    m_date.setCalendarPopup(true);
    m_date.setDisplayFormat(locale()
                                .dateFormat(QLocale::ShortFormat)
                                .replace(u"yyyy"_s, u"yy"_s)
                                .replace(u"yy"_s, u"yyyy"_s));
    // Some locales' short time has seconds; nobody's interview has.
    m_time.setDisplayFormat(
        locale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s).remove(u" t"_s));
    m_minutes.setRange(0, 24 * 60);
    m_minutes.setSingleStep(15);
    //: Length of an interview in minutes.
    m_minutes.setSuffix(tr(" min"));
    m_round.setRange(1, 99);
    m_form.addItem(tr("On site"), int(InterviewForm::OnSite));
    m_form.addItem(tr("Video"), int(InterviewForm::Video));
    m_form.addItem(tr("Phone"), int(InterviewForm::Phone));
}

void OccasionFields::buildRow()
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(16, 12, 16, 12);
    flow->addWidget(&m_dateField);
    flow->addWidget(new Field(tr("&Time there"), &m_time));
    flow->addWidget(new Field(tr("Le&ngth"), &m_minutes));
    flow->addWidget(new Field(tr("Ro&und"), &m_round));
    flow->addWidget(new Field(tr("&How"), &m_form));
}

void OccasionFields::fill(const DebriefForm &form)
{
    m_date.setDate(form.start.date);
    m_time.setTime(form.start.time);
    m_minutes.setValue(form.minutes);
    m_round.setValue(form.round);
    m_proposedRound = form.round;
    m_form.setCurrentIndex(m_form.findData(int(form.form)));
}

void OccasionFields::write(DebriefForm &form) const
{
    form.start = {.date = m_date.date(), .time = m_time.time()};
    form.minutes = m_minutes.value();
    form.round = m_round.value();
    form.form = static_cast<InterviewForm>(m_form.currentData().toInt());
}

void OccasionFields::propose(int round)
{
    if (m_round.value() == m_proposedRound)
        m_round.setValue(round);
    m_proposedRound = round;
}

bool OccasionFields::showProblem(const QString &path)
{
    if (path.startsWith("start"_L1)) {
        m_dateField.showProblem(tr("When was it?"));
        m_date.setFocus();
        return true;
    }
    return false;
}

void OccasionFields::clearProblems()
{
    m_dateField.showProblem({});
}

} // namespace Afterword
