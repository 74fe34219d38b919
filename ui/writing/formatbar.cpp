// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/formatbar.h"

#include "ui/writing/looks.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

FormatBar::FormatBar(NoteEdit &edit, QWidget *parent)
    : QFrame(parent)
    , m_edit(edit)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->setSpacing(4);
    layout->addStretch();
    //: The sign of a button that makes words bold; as short as it can be.
    m_bold = add({tr("B"), tr("Bold"), tr("Ctrl+B"), [&edit] { toggleBold(edit); }});
    m_bold->setObjectName(u"bold"_s);
    //: The sign of a button that makes words italic; as short as it can be.
    m_italic = add({tr("I"), tr("Italic"), tr("Ctrl+I"), [&edit] { toggleItalic(edit); }});
    m_italic->setObjectName(u"italic"_s);
    m_bullets = add({u"•"_s, tr("List"), tr("Ctrl+Shift+8"),
        [&edit] { toggleList(edit, RichParagraphKind::Bullet); }});
    m_bullets->setObjectName(u"bullets"_s);
    m_numbers = add({u"1."_s, tr("Numbered list"), tr("Ctrl+Shift+7"),
        [&edit] { toggleList(edit, RichParagraphKind::Numbered); }});
    m_numbers->setObjectName(u"numbers"_s);
    m_link = add({tr("Link …"), tr("Link"), tr("Ctrl+K"), [&edit] { edit.askForLink(); }});
    m_link->setObjectName(u"link"_s);
    layout->addStretch();
    QFont bold = m_bold->font();
    bold.setBold(true);
    m_bold->setFont(bold);
    QFont italic = m_italic->font();
    italic.setItalic(true);
    m_italic->setFont(italic);
    connect(&edit, &QTextEdit::cursorPositionChanged, this, &FormatBar::showLook);
    connect(&edit, &QTextEdit::currentCharFormatChanged, this, &FormatBar::showLook);
    connect(&edit, &QTextEdit::selectionChanged, this, &FormatBar::showLook);
    edit.installEventFilter(this);
    showLook();
}

bool FormatBar::eventFilter(QObject *watched, QEvent *event)
{
    // A note that was sent cannot be edited, the next one can.
    if (watched == &m_edit && event->type() == QEvent::ReadOnlyChange)
        showLook();
    return QFrame::eventFilter(watched, event);
}

QToolButton *FormatBar::add(const Entry &entry)
{
    auto *button = new QToolButton(this);
    button->setText(entry.sign);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(entry.name);
    //: A button and its keys: "Bold (Ctrl+B)".
    button->setToolTip(tr("%1 (%2)").arg(entry.name, entry.keys));
    connect(button, &QToolButton::clicked, this, [this, act = entry.act] {
        act();
        showLook();
        m_edit.setFocus();
    });
    static_cast<QHBoxLayout *>(layout())->addWidget(button);
    return button;
}

void FormatBar::showLook()
{
    const WordLook look = lookAt(m_edit);
    m_bold->setChecked(look.isBold);
    m_italic->setChecked(look.isItalic);
    m_bullets->setChecked(look.kind == RichParagraphKind::Bullet);
    m_numbers->setChecked(look.kind == RichParagraphKind::Numbered);
    m_link->setChecked(!look.link.isEmpty());
    m_link->setEnabled(!m_edit.isReadOnly() && mayLink(m_edit));
    for (QToolButton *button : {m_bold, m_italic, m_bullets, m_numbers})
        button->setEnabled(!m_edit.isReadOnly());
}

} // namespace Afterword
