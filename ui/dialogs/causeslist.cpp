// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/causeslist.h"

#include "core/session/preview.h"
#include "core/session/session.h"
#include "ui/text/differencetext.h"
#include "ui/text/errortext.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

CausesList::CausesList(const Session &session, QWidget *parent)
    : QListWidget(parent)
    , m_session(session)
{
    setObjectName(u"causes"_s);
    setAccessibleName(tr("What this causes"));
    setWordWrap(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setSpacing(2);
}

void CausesList::show(const QList<FactChange> &facts)
{
    clear();
    const Result<Preview> preview = previewOf(m_session, facts);
    if (!preview)
        return say(errorText(preview.error()));
    const QStringList sentences = differenceTexts(
        preview->differences, m_session.dossier(), preview->dossier, m_session.plan().today);
    for (const QString &sentence : sentences)
        say(sentence);
    if (sentences.isEmpty())
        say(tr("Nothing changes in what is to be done."));
}

QSize CausesList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 9};
}

void CausesList::say(const QString &sentence)
{
    addItem(sentence);
}

} // namespace Afterword
