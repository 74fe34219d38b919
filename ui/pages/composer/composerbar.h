// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letter/letterfile.h"
#include "ui/sending/sendmenu.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QPushButton>
#include <QToolButton>

namespace Afterword {

/// Over the note: what it is, the template it was begun from, the way it goes, and how it leaves.
/// On one line, its title cut where that is long; where there is no room, the choices go below.
class ComposerBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ComposerBar(QWidget *parent);

    void showTitle(const QString &title);
    /// `own` are those of which the seeker has a copy.
    void offerLetters(const QStringList &names, const QStringList &own);
    void chooseLetter(const QString &name);
    /// `handOver` comes first of the two ways of a mail.
    void choose(Channel channel, MailHandOver handOver);
    /// Empty: as the playbook has it.
    void chooseTone(const QString &tone);
    /// A note that has left can still be exported, and not be sent again.
    void allowSending(bool isAllowed);

Q_SIGNALS:
    void letterChosen(const QString &name);
    void templatesRequested();
    void toneChosen(const QString &tone);
    void channelChosen(Afterword::Channel channel);
    void exportRequested(Afterword::LetterFormat format);
    void printRequested();
    void versionsRequested();
    void sendRequested(Afterword::SendWay way);

protected:
    bool event(QEvent *event) override;

private:
    void buildChoices();
    void buildLeaving();
    QMenu *buildExportMenu();

    void arrange();
    void stand();

    ElidedLabel &m_title;
    QWidget &m_choices;
    QComboBox &m_letter;
    QToolButton &m_templates;
    QComboBox &m_tone;
    QComboBox &m_channel;
    QToolButton &m_export;
    QPushButton &m_send;
    SendMenu &m_ways;
    QGridLayout &m_lines;
    bool m_isOneLine = true;
};

} // namespace Afterword
