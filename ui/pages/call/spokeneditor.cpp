// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/call/spokeneditor.h"

#include "ui/pages/call/readbutton.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

SpokenEditor::SpokenEditor(Voice &voice, const QString &heading, int longest, QWidget *parent)
    : QFrame(parent)
    , m_longest(longest)
    , m_length(new Pill({}, u"plain"_s))
    , m_read(new ReadButton(voice, heading, [this] { return text(); }))
    , m_restore(new QPushButton(tr("Back to the template")))
    , m_editor(new QPlainTextEdit)
{
    setProperty("card", true);
    m_editor->setAccessibleName(heading);
    m_editor->setTabChangesFocus(true);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(buildHeader(heading));
    layout->addWidget(m_editor, 1);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &SpokenEditor::refresh);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &SpokenEditor::edited);
    connect(m_read, &ReadButton::refused, this, &SpokenEditor::refused);
    connect(m_restore, &QPushButton::clicked, this, &SpokenEditor::restore);
}

QWidget *SpokenEditor::buildHeader(const QString &heading)
{
    auto *header = new QWidget;
    m_restore->setProperty("kind", u"quiet"_s);
    m_restore->setAccessibleName(tr("%1: back to the template").arg(heading));
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new Label(heading, u"section"_s), 1);
    layout->addWidget(m_restore);
    layout->addWidget(m_read);
    layout->addWidget(m_length);
    return header;
}

void SpokenEditor::display(const SpokenText &words, const QString &kept)
{
    m_template = words.paragraphs.join(u"\n\n"_s);
    const QSignalBlocker unedited(m_editor);
    m_editor->setPlainText(kept.isEmpty() ? m_template : kept);
    refresh();
}

void SpokenEditor::setLanguage(const QLocale &language)
{
    m_read->setLanguage(language);
}

QString SpokenEditor::text() const
{
    return m_editor->toPlainText();
}

QString SpokenEditor::ownWords() const
{
    return text() == m_template ? QString() : text();
}

void SpokenEditor::restore()
{
    // By a cursor, so that the field's own undo gives the seeker's words back.
    QTextCursor all(m_editor->document());
    all.select(QTextCursor::Document);
    all.insertText(m_template);
    m_editor->setFocus();
    Q_EMIT restored();
}

void SpokenEditor::refresh()
{
    const int seconds = spokenSeconds(text());
    const bool isLong = m_longest > 0 && seconds > m_longest;
    const QString length = isLong
        ? tr("about %n seconds: too long to be heard out", nullptr, seconds)
        : tr("about %n seconds", nullptr, seconds);
    m_length->say(seconds > 0 ? length : QString(), isLong ? u"soon"_s : u"plain"_s);
    m_editor->setAccessibleDescription(length);
    m_restore->setVisible(!ownWords().isEmpty() && !m_template.isEmpty());
}

} // namespace Afterword
