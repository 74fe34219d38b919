// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/composerbar.h"

#include "ui/pages/composer/note/letterchoice.h"
#include "ui/text/channeltext.h"
#include "ui/text/playbooktext.h"
#include "ui/theme/icon.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"

#include <QEvent>
#include <QMenu>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int leastTitle = 16; ///< characters

} // namespace

ComposerBar::ComposerBar(QWidget *parent)
    : QFrame(parent)
    , m_title(*new ElidedLabel({}, u"heading"_s, this))
    , m_choices(*new QWidget(this))
    , m_letter(*new QComboBox(&m_choices))
    , m_templates(*new QToolButton(&m_choices))
    , m_tone(*new QComboBox(&m_choices))
    , m_channel(*new QComboBox(&m_choices))
    , m_export(*new QToolButton(this))
    , m_send(*new QPushButton(tr("&Send …"), this))
    , m_ways(*new SendMenu(this))
    , m_lines(*new QGridLayout(this))
{
    setProperty("kind", u"topbar"_s);
    m_title.setObjectName(u"noteTitle"_s);
    m_title.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    buildChoices();
    buildLeaving();
    m_lines.setContentsMargins(16, 8, 16, 8);
    m_lines.setSpacing(8);
    m_lines.setColumnStretch(0, 1);
    m_lines.addWidget(&m_title, 0, 0);
    m_lines.addWidget(&m_export, 0, 2);
    m_lines.addWidget(&m_send, 0, 3);
    stand();
}

void ComposerBar::buildLeaving()
{
    m_export.setObjectName(u"export"_s);
    m_export.setText(tr("E&xport …"));
    m_export.setFocusPolicy(Qt::StrongFocus);
    m_export.setPopupMode(QToolButton::InstantPopup);
    m_export.setMenu(buildExportMenu());
    m_send.setObjectName(u"send"_s);
    m_send.setProperty("kind", u"primary"_s);
    m_send.setMenu(&m_ways);
    m_send.setShortcut(Qt::CTRL | Qt::Key_Return);
    m_send.setToolTip(tr("Send (Ctrl+Enter)"));
    connect(&m_ways, &SendMenu::chosen, this, &ComposerBar::sendRequested);
}

bool ComposerBar::event(QEvent *event)
{
    const bool isDone = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        arrange();
    return isDone;
}

void ComposerBar::arrange()
{
    const QMargins around = m_lines.contentsMargins();
    const int title = fontMetrics().averageCharWidth() * leastTitle;
    const int needed = around.left() + title + m_choices.sizeHint().width()
        + m_export.sizeHint().width() + m_send.sizeHint().width() + 3 * m_lines.spacing()
        + around.right();
    if (m_isOneLine == (width() >= needed))
        return;
    m_isOneLine = !m_isOneLine;
    stand();
}

void ComposerBar::stand()
{
    m_lines.removeWidget(&m_choices);
    if (m_isOneLine)
        m_lines.addWidget(&m_choices, 0, 1);
    else
        m_lines.addWidget(&m_choices, 1, 0, 1, 4);
    const QList<QWidget *> choices{&m_letter, &m_templates, &m_tone, &m_channel};
    const QList<QWidget *> leaving{&m_export, &m_send};
    const QList<QWidget *> inOrder = m_isOneLine ? choices + leaving : leaving + choices;
    for (qsizetype at = 1; at < inOrder.size(); ++at)
        setTabOrder(inOrder[at - 1], inOrder[at]);
}

void ComposerBar::buildChoices()
{
    m_letter.setObjectName(u"letter"_s);
    nameForReaders(m_letter, tr("Template"));
    m_letter.setToolTip(tr("Template"));
    connect(&m_letter, &QComboBox::activated, this,
        [this] { Q_EMIT letterChosen(m_letter.currentData().toString()); });

    m_templates.setObjectName(u"templates"_s);
    m_templates.setIcon(icon(u"pencil"_s));
    m_templates.setAccessibleName(tr("Templates …"));
    m_templates.setToolTip(tr("Templates: write letters in words of your own"));
    m_templates.setFocusPolicy(Qt::StrongFocus);
    connect(&m_templates, &QToolButton::clicked, this, &ComposerBar::templatesRequested);

    m_tone.setObjectName(u"tone"_s);
    nameForReaders(m_tone, tr("Tone"));
    m_tone.setToolTip(tr("Tone"));
    m_tone.addItem(tr("Tone of the playbook"), QString());
    for (const QString &tone : {u"warm"_s, u"formal"_s, u"brief"_s})
        m_tone.addItem(toneText(tone), tone);
    connect(&m_tone, &QComboBox::activated, this,
        [this] { Q_EMIT toneChosen(m_tone.currentData().toString()); });

    m_channel.setObjectName(u"channel"_s);
    nameForReaders(m_channel, tr("Channel"));
    m_channel.setToolTip(tr("Which way it goes"));
    for (const Channel channel : {Channel::Email, Channel::Hand, Channel::Post})
        m_channel.addItem(channelName(channel), int(channel));
    connect(&m_channel, &QComboBox::activated, this,
        [this] { Q_EMIT channelChosen(static_cast<Channel>(m_channel.currentData().toInt())); });

    auto *flow = new FlowLayout(&m_choices);
    flow->setSpacing(8);
    for (QWidget *choice :
        std::initializer_list<QWidget *>{&m_letter, &m_templates, &m_tone, &m_channel})
        flow->addWidget(choice);
}

QMenu *ComposerBar::buildExportMenu()
{
    auto *menu = new QMenu(this);
    const auto offer = [&](const QString &text, const QString &name, LetterFormat format) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(
            action, &QAction::triggered, this, [this, format] { Q_EMIT exportRequested(format); });
    };
    offer(tr("&PDF …"), u"exportPdf"_s, LetterFormat::Pdf);
    offer(tr("&Document (.odt) …"), u"exportOdt"_s, LetterFormat::Odt);
    offer(tr("&Web page (.html) …"), u"exportHtml"_s, LetterFormat::Html);
    offer(tr("&E-mail draft (.eml) …"), u"exportEmail"_s, LetterFormat::Email);
    offer(tr("Plain &text …"), u"exportText"_s, LetterFormat::Text);
    menu->addSeparator();
    QAction *print = menu->addAction(tr("P&rint …"));
    print->setObjectName(u"print"_s);
    connect(print, &QAction::triggered, this, &ComposerBar::printRequested);
    menu->addSeparator();
    QAction *versions = menu->addAction(tr("Earlier &versions …"));
    versions->setObjectName(u"earlierVersions"_s);
    connect(versions, &QAction::triggered, this, &ComposerBar::versionsRequested);
    return menu;
}

void ComposerBar::showTitle(const QString &title)
{
    m_title.setText(title);
}

void ComposerBar::offerLetters(const QStringList &names, const QStringList &own)
{
    const QSignalBlocker quiet(&m_letter);
    const QVariant chosen = m_letter.currentData();
    m_letter.clear();
    for (const QString &name : names)
        m_letter.addItem(
            own.contains(name) ? tr("%1 (your copy)").arg(letterTitle(name)) : letterTitle(name),
            name);
    m_letter.setCurrentIndex(m_letter.findData(chosen));
}

void ComposerBar::chooseLetter(const QString &name)
{
    m_letter.setCurrentIndex(m_letter.findData(name));
}

void ComposerBar::choose(Channel channel, MailHandOver handOver)
{
    m_channel.setCurrentIndex(m_channel.findData(int(channel)));
    m_ways.offerFor(channel, handOver);
}

void ComposerBar::chooseTone(const QString &tone)
{
    m_tone.setCurrentIndex(m_tone.findData(tone));
}

void ComposerBar::allowSending(bool isAllowed)
{
    m_send.setEnabled(isAllowed);
}

} // namespace Afterword
