// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opportunity/letterstab.h"

#include "ui/dialogs/exacttextdialog.h"
#include "ui/models/opportunityparts.h"
#include "ui/pages/opportunity/partlist.h"
#include "ui/text/logtext.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

LettersTab::LettersTab(Session &session, QWidget *parent)
    : OpportunityTab(parent)
    , m_session(session)
    , m_letters(new PartList(tr("Letters")))
    , m_empty(new Label(
          tr("No letters yet. Thank-you notes and inquiries stand here once an interview asks for "
             "them, and what you sent stays, word for word."),
          u"muted"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_letters, 1);
    connect(m_letters, &PartList::opened, this, &LettersTab::open);
}

void LettersTab::show(const OpportunityId &opportunity)
{
    m_opportunity = opportunity;
    const Dossier &dossier = m_session.dossier();
    const Opportunity *shown = findOpportunity(dossier, opportunity);
    m_letters->display(shown ? letterRows(*shown, m_session.plan(), dossier, m_session.drafts())
                             : QList<SummaryRow>{});
    m_empty->setVisible(count() == 0);
    m_letters->setVisible(count() > 0);
}

int LettersTab::count() const
{
    return m_letters->model()->rowCount();
}

void LettersTab::open(const QString &id)
{
    const QString rest = id.section(u'/', 1);
    if (id.startsWith("entry/"_L1))
        read({rest});
    else
        Q_EMIT requested(ShowNote{{rest}});
}

void LettersTab::read(const LogEntryId &entry)
{
    const Opportunity *shown = findOpportunity(m_session.dossier(), m_opportunity);
    if (!shown)
        return;
    const auto found = std::ranges::find(shown->log, entry, &LogEntry::id);
    if (found == shown->log.end())
        return;
    if (found->text.isEmpty())
        return Q_EMIT said(tr("The words of this one were not kept."));
    (new ExactTextDialog(logTitle(*found, m_session.dossier()), found->text, this))->open();
}

} // namespace Afterword
