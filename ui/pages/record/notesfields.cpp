// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/notesfields.h"

#include "ui/widgets/field.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

NotesFields::NotesFields(QWidget *parent)
    : QFrame(parent)
    , m_forgot(*new QPlainTextEdit(this))
    , m_gaps(*new GapsEditor(this))
    , m_topics(*new QPlainTextEdit(this))
{
    setProperty("card", true);
    m_forgot.setObjectName(u"forgot"_s);
    m_topics.setObjectName(u"topics"_s);
    for (QPlainTextEdit *edit : {&m_forgot, &m_topics}) {
        edit->setTabChangesFocus(true);
        edit->setPlaceholderText(tr("One thing per line"));
        edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 3 + 16);
        connect(edit, &QPlainTextEdit::textChanged, this, &NotesFields::changed);
    }
    connect(&m_gaps, &GapsEditor::changed, this, &NotesFields::changed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(new Field(tr("What did I for&get?"), &m_forgot, this));
    layout->addWidget(new Field(tr("What gaps did it sho&w?"), &m_gaps, this));
    layout->addWidget(new Field(tr("What did we ta&lk about?"), &m_topics, this));
}

void NotesFields::fill(const DebriefForm &form)
{
    m_forgot.setPlainText(form.forgot);
    m_gaps.fill(form.gaps);
    m_topics.setPlainText(form.topics);
}

void NotesFields::write(DebriefForm &form) const
{
    form.forgot = m_forgot.toPlainText();
    form.gaps = m_gaps.gaps();
    form.topics = m_topics.toPlainText();
}

} // namespace Afterword
