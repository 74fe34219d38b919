// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/debriefeditor.h"

#include "core/session/session.h"
#include "ui/pages/record/notesfields.h"
#include "ui/pages/record/occasionfields.h"
#include "ui/pages/record/opportunityfields.h"
#include "ui/pages/record/outcomefields.h"
#include "ui/pages/record/peopleeditor.h"
#include "ui/widgets/focusinview.h"

#include <QRegularExpression>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// The number in `contacts[2].name`; 0 if there is none.
int indexIn(const QString &path)
{
    static const QRegularExpression number(u"\\[(\\d+)\\]"_s);
    return number.match(path).captured(1).toInt();
}

/// Which of those who are named gets the n-th new card.
int positionOfNewCard(int n, const DebriefForm &form, const Dossier &dossier)
{
    const Debrief debrief = debriefOf(form, dossier);
    if (n >= debrief.newContacts.size())
        return 0;
    const auto found = std::ranges::find_if(debrief.interview.met,
        [&](const Attendance &met) { return !findContact(dossier, met.contact) && n-- == 0; });
    return int(found - debrief.interview.met.begin());
}

} // namespace

DebriefEditor::DebriefEditor(const Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(this);
    m_opportunity = new OpportunityFields(session, body);
    m_occasion = new OccasionFields(body);
    m_people = new PeopleEditor(body);
    m_outcome = new OutcomeFields(body);
    m_notes = new NotesFields(body);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(24, 0, 24, 16);
    layout->setSpacing(12);
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_opportunity, m_occasion, m_people, m_outcome, m_notes})
        layout->addWidget(part);
    layout->addStretch();
    setWidget(body);
    keepFocusInView(*this);
    connectParts();
}

void DebriefEditor::connectParts()
{
    connect(m_opportunity, &OpportunityFields::changed, this, &DebriefEditor::changed);
    connect(m_occasion, &OccasionFields::changed, this, &DebriefEditor::changed);
    connect(m_people, &PeopleEditor::changed, this, &DebriefEditor::changed);
    connect(m_outcome, &OutcomeFields::changed, this, &DebriefEditor::changed);
    connect(m_notes, &NotesFields::changed, this, &DebriefEditor::changed);
    connect(m_opportunity, &OpportunityFields::opportunityChosen, this, &DebriefEditor::propose);
    connect(
        m_opportunity, &OpportunityFields::employerChanged, this, [this](const QString &employer) {
            m_people->offer(contactsAt(m_session.dossier(), employer));
        });
}

void DebriefEditor::fill(const DebriefForm &form)
{
    const QSignalBlocker quiet(this);
    m_interview = form.interview;
    m_people->fill(form.people);
    m_opportunity->fill(form);
    m_occasion->fill(form);
    m_outcome->fill(form);
    m_notes->fill(form);
}

DebriefForm DebriefEditor::form() const
{
    DebriefForm form{.interview = m_interview, .people = m_people->people()};
    m_opportunity->write(form);
    m_occasion->write(form);
    m_outcome->write(form);
    m_notes->write(form);
    return form;
}

void DebriefEditor::focusFirst()
{
    m_opportunity->findChild<QWidget *>(u"employer"_s)->setFocus();
    ensureVisible(0, 0);
}

bool DebriefEditor::showProblem(const Error &error)
{
    if (!markProblem(error.path))
        return false;
    if (QWidget *marked = widget()->focusWidget())
        ensureWidgetVisible(marked, 0, 60);
    return true;
}

bool DebriefEditor::markProblem(const QString &path)
{
    if (path.startsWith("contacts"_L1))
        return m_people->showProblem(
            positionOfNewCard(indexIn(path), form(), m_session.dossier()), path);
    if (path.startsWith("met"_L1))
        return m_people->showProblem(indexIn(path), path);
    return m_occasion->showProblem(path) || m_outcome->showProblem(path)
        || m_opportunity->showProblem(path);
}

void DebriefEditor::propose(const OpportunityId &id)
{
    const Opportunity *opportunity = findOpportunity(m_session.dossier(), id);
    int last = 0;
    if (opportunity) {
        for (const Interview &interview : opportunity->interviews)
            last = std::max(last, interview.round);
    }
    m_occasion->propose(last + 1);
}

} // namespace Afterword
