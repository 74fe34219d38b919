// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/interviewlines.h"

#include "ui/widgets/linebutton.h"
#include "ui/writing/phrasedrag.h"

#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

InterviewLines::InterviewLines(QWidget *parent)
    : QWidget(parent)
    , m_list(*new QVBoxLayout)
{
    auto *title = new QLabel(tr("From this interview"), this);
    title->setProperty("kind", u"heading"_s);
    auto *hint
        = new QLabel(tr("Click a line or drag it into the note, or press Alt+1, Alt+2 …"), this);
    hint->setProperty("kind", u"muted"_s);
    hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addLayout(&m_list);
    layout->addWidget(hint);
    m_list.setSpacing(0);
}

void InterviewLines::fill(const QStringList &lines)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const QString &line : lines)
        addLine(line);
    setHidden(lines.isEmpty());
}

void InterviewLines::addLine(const QString &line)
{
    auto *button = new LineButton(line, this);
    button->setObjectName(u"line%1"_s.arg(m_buttons.size() + 1));
    button->setToolTip(line.toHtmlEscaped());
    if (m_buttons.size() < 9)
        button->setShortcut(
            QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + int(m_buttons.size()))));
    new PhraseDrag(*button, line);
    connect(button, &QPushButton::clicked, this, [this, line] { Q_EMIT chosen(line); });
    m_list.addWidget(button);
    m_buttons.append(button);
}

} // namespace Afterword
