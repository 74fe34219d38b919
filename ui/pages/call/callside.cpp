// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/call/callside.h"

#include "ui/pages/call/personcard.h"
#include "ui/widgets/label.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

CallSide::CallSide(QWidget *parent)
    : QWidget(parent)
    , m_person(new PersonCard)
    , m_lastSaid(new Label({}, u"muted"_s))
    , m_notes(new QPlainTextEdit)
{
    m_notes->setObjectName(u"notes"_s);
    m_notes->setPlaceholderText(tr("What they say, while you talk"));
    m_notes->setAccessibleName(tr("What they say"));
    m_notes->setTabChangesFocus(true);
    m_notes->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    setFocusProxy(m_notes);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_person);
    layout->addWidget(new Label(tr("Notes"), u"section"_s));
    layout->addWidget(m_notes, 1);
    layout->addWidget(new Label(tr("Last time"), u"section"_s));
    layout->addWidget(m_lastSaid);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &CallSide::notesEdited);
}

void CallSide::showLastSaid(const QStringList &lines)
{
    m_lastSaid->setText(lines.isEmpty() ? tr("Nothing is written down yet.") : lines.join(u'\n'));
}

QString CallSide::notes() const
{
    return m_notes->toPlainText();
}

void CallSide::setNotes(const QString &notes)
{
    const QSignalBlocker unedited(m_notes);
    m_notes->setPlainText(notes);
}

} // namespace Afterword
