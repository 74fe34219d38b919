// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/handclock.h"
#include "tests/support/keys.h"
#include "tests/support/memorystore.h"

#include "core/playbook/playbookreader.h"
#include "core/richtext/richplain.h"
#include "core/session/session.h"
#include "ui/letter/richdocument.h"
#include "ui/models/todayrow.h"
#include "ui/pages/composer/composerpage.h"
#include "ui/preferences/preferencefile.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QTimeZone>

namespace Afterword {

using namespace Qt::Literals::StringLiterals;

inline Contact card(const QString &id, const QString &given, const QString &family)
{
    return {.id = {id},
        .given = given,
        .family = family,
        .prefix = u"Ms"_s,
        .employer = u"Acme Robotics"_s,
        .emails = {id + u"@acme.example"_s},
        .spellingChecked = true};
}

inline Dossier acme()
{
    return {
        .seeker = {.name = u"Sam Taylor"_s,
            .email = u"sam@example.org"_s,
            .timeZone = u"Europe/London"_s,
            .region = u"GB-ENG"_s},
        .contacts = {card(u"ana"_s, u"Ana"_s, u"Núñez"_s), card(u"eva"_s, u"Eva"_s, u"Li"_s)},
        .opportunities = {{.id = {u"acme-1"_s},
            .employer = u"Acme Robotics"_s,
            .position = u"Data analyst"_s,
            .interviews = {{.id = {u"first"_s},
                .start = {QDate(2026, 5, 27), QTime(10, 0)},
                .met = {{.contact = {u"ana"_s}, .isMain = true}, {.contact = {u"eva"_s}}},
                .nextStep = u"A panel on the 3rd"_s,
                .forgot = {u"Tableau certificate"_s}}}}},
    };
}

/// Four people of one interview.
inline Dossier fourPeople()
{
    Dossier dossier = acme();
    for (const auto &[id, family] : {std::pair(u"tom"_s, u"Okafor"_s), {u"mia"_s, u"Dubois"_s}}) {
        dossier.contacts += card(id, id.left(1).toUpper() + id.mid(1), family);
        dossier.opportunities.first().interviews.first().met += {.contact = {id}};
    }
    return dossier;
}

/// The composer at one thank-you, over a store that may outlive it.
struct Desk
{
    explicit Desk(Store &store)
        : session(Session::open(store,
            {.playbooks = builtInPlaybooks(u"balanced"_s).value(),
                .calendar = Calendar::builtIn().value()},
            clock)
                      .value())
        , settings(folder.filePath(u"afterword.conf"_s), QSettings::IniFormat)
        , preferences(settings, {}, folder.filePath(u"letters"_s))
        , page(*session, preferences, settings)
    {
        page.resize(1100, 700);
        page.show();
        QApplication::setActiveWindow(&page);
    }

    FollowUp noteTo(const QString &contact) const
    {
        for (const FollowUp &one : session->plan().followUps) {
            if (one.kind == LogKind::ThankYou && one.contact.text == contact)
                return one;
        }
        return {};
    }
    QTextEdit &text() const { return *page.findChild<QTextEdit *>(u"noteText"_s); }
    /// What is written, as it is logged.
    QString words() const { return toPlainText(fromDocument(*text().document())); }
    QString notice() const { return page.findChild<QLabel *>(u"notice"_s)->text(); }
    QListWidget &recipients() const { return *page.findChild<QListWidget *>(u"recipients"_s); }
    QString draftOf(const QString &contact) const
    {
        return session->draft(noteDraftKey(noteTo(contact).id));
    }
    void send() const { page.findChild<QAction *>(u"markSent"_s)->trigger(); }

    HandClock clock{QDateTime(QDate(2026, 5, 28), QTime(10, 42), QTimeZone("Europe/London"))};
    std::unique_ptr<Session> session;
    QTemporaryDir folder;
    QSettings settings;
    PreferenceFile preferences;
    ComposerPage page;
};

/// By the keys of the box, as a hand does.
inline void choose(const Desk &desk, Channel channel)
{
    auto *box = desk.page.findChild<QComboBox *>(u"channel"_s);
    box->setFocus();
    press(Qt::Key_Home);
    while (box->currentData().toInt() != int(channel))
        press(Qt::Key_Down);
}

} // namespace Afterword
