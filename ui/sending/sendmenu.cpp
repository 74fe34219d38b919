// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/sendmenu.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

SendMenu::SendMenu(QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"sendMenu"_s);
    offerFor(Channel::Email, MailHandOver::MailProgram);
}

void SendMenu::offerFor(Channel channel, MailHandOver handOver)
{
    clear();
    const QString print
        = channel == Channel::Hand ? tr("&Print it and bring it …") : tr("&Print it and post it …");
    if (channel != Channel::Email)
        offer(SendWay::Paper, print, u"sendPaper"_s);
    offerMail(handOver);
    if (channel == Channel::Email)
        offer(SendWay::Paper, print, u"sendPaper"_s);
    addSeparator();
    offer(SendWay::AlreadySent, tr("I have &sent it"), u"markSent"_s);
}

void SendMenu::offerMail(MailHandOver handOver)
{
    const QString save = tr("Save it as an &e-mail file …");
    if (handOver == MailHandOver::File)
        offer(SendWay::EmailFile, save, u"sendFile"_s);
    offer(SendWay::MailProgram, tr("Open it in the &mail program"), u"sendMail"_s);
    if (handOver == MailHandOver::MailProgram)
        offer(SendWay::EmailFile, save, u"sendFile"_s);
}

void SendMenu::offer(SendWay way, const QString &text, const QString &name)
{
    QAction *action = addAction(text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, way] { Q_EMIT chosen(way); });
}

} // namespace Afterword
