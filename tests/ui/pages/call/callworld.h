// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/playbookreader.h"
#include "core/session/session.h"
#include "tests/support/handclock.h"
#include "tests/support/memorystore.h"
#include "ui/preferences/preferencefile.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTimeZone>

namespace Afterword {

inline const FollowUpId fifthDayCall{QStringLiteral("call.fifth-day/acme/acme-1/ana/1")};

/// That day of June 2026 in London.
inline QDateTime june(int day, int hour, int minute = 0)
{
    return {QDate(2026, 6, day), QTime(hour, minute), QTimeZone("Europe/London")};
}

/// Ana of Acme was met on Wednesday 27 May 2026 and thanked; nothing was promised. Tom was met
/// too and has a number.
inline Dossier waitingForAna()
{
    using namespace Qt::Literals::StringLiterals;
    const Interview interview{.id = {u"acme-1"_s},
        .start = {QDate(2026, 5, 27), QTime(10, 0)},
        .met
        = {{.contact = {u"ana"_s}, .isMain = true}, {.contact = {u"tom"_s}, .role = Role::Met}},
        .nextStep = u"The panel meets next week."_s};
    const LogEntry thanked{.id = {u"l1"_s},
        .kind = LogKind::ThankYou,
        .channel = Channel::Email,
        .with = {{u"ana"_s}},
        .at = {QDate(2026, 5, 27), QTime(18, 0)},
        .outcome = LogOutcome::Sent,
        .text = u"Dear Ms Núñez"_s};
    const Contact ana{.id = {u"ana"_s},
        .given = u"Ana"_s,
        .family = u"Núñez"_s,
        .prefix = u"Ms"_s,
        .title = u"Head of Analytics"_s,
        .emails = {u"ana@acme.example"_s},
        .phones = {u"+44 113 496 0143"_s, u"+44 7700 900143"_s},
        .bestTimes = u"mornings"_s};
    const Contact tom{.id = {u"tom"_s},
        .given = u"Tom"_s,
        .family = u"Okafor"_s,
        .title = u"Floor manager"_s,
        .phones = {u"+44 113 496 0150"_s}};
    return {.seeker = {.name = u"Sam Taylor"_s,
                .phone = u"+44 113 496 0700"_s,
                .timeZone = u"Europe/London"_s,
                .region = u"GB-ENG"_s},
        .contacts = {ana, tom},
        .opportunities = {{.id = {u"acme"_s},
            .employer = u"Acme Robotics"_s,
            .position = u"Data analyst"_s,
            .interviews = {interview},
            .log = {thanked}}}};
}

/// As `waitingForAna`, and Ana said on Friday that she would call on Monday at ten.
inline Dossier waitingForAnasCall()
{
    using namespace Qt::Literals::StringLiterals;
    Dossier dossier = waitingForAna();
    dossier.opportunities[0].log.append({.id = {u"l2"_s},
        .kind = LogKind::Call,
        .channel = Channel::Phone,
        .with = {{u"ana"_s}},
        .at = {QDate(2026, 5, 29), QTime(11, 0)},
        .outcome = LogOutcome::CallbackAgreed,
        .callbackAt = {QDate(2026, 6, 1), QTime(10, 0)},
        .callbackBy = CallbackBy::Employer,
        .text = u"She will ask the panel."_s});
    return dossier;
}

/// A session in memory, by the balanced playbook.
struct CallWorld
{
    explicit CallWorld(const Dossier &dossier, const QDateTime &now = june(1, 10, 20))
        : clock(now)
        , store(dossier)
        , session(*Session::open(store,
              Advice{.playbooks = *builtInPlaybooks(QStringLiteral("balanced")),
                  .calendar = *Calendar::builtIn()},
              clock))
        , settings(folder.filePath(QStringLiteral("afterword.conf")), QSettings::IniFormat)
        , preferences(settings, {}, folder.filePath(QStringLiteral("letters")))
    {
    }

    Opportunity acme() const { return session->dossier().opportunities[0]; }
    /// The callback that the plan asks for last; null if there is none.
    const FollowUp *callback() const
    {
        const FollowUp *last = nullptr;
        for (const FollowUp &followUp : session->plan().followUps) {
            if (followUp.kind == LogKind::Callback)
                last = &followUp;
        }
        return last;
    }

    HandClock clock;
    MemoryStore store;
    std::unique_ptr<Session> session;
    QTemporaryDir folder;
    QSettings settings;
    PreferenceFile preferences;
};

} // namespace Afterword
