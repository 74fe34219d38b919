// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "core/session/session.h"
#include "ui/text/changetext.h"

#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

StatusLine::StatusLine(const Session &session, QWidget *parent)
    : QStatusBar(parent)
    , m_session(session)
{
    m_saved = new QLabel(tr("Everything saved"));
    m_saved->setProperty("kind", u"small"_s);
    m_undoHint = new QLabel;
    m_undoHint->setTextFormat(Qt::PlainText);
    m_undoHint->setProperty("kind", u"small"_s);
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    addWidget(m_saved);
    addPermanentWidget(m_undoHint);
    connect(&session, &Session::historyChanged, this, &StatusLine::refreshHistory);
    refreshHistory();
}

void StatusLine::refreshHistory()
{
    //: What Ctrl+Z would do, as in "Undo: mark done · Ana Núñez (Ctrl+Z)"
    m_undoHint->setText(
        m_session.nextUndo() ? tr("%1 (Ctrl+Z)").arg(undoText(m_session.nextUndo())) : QString());
}

} // namespace Afterword
