// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/playbookreader.h"
#include "core/session/demo.h"
#include "core/session/session.h"
#include "tests/support/handclock.h"
#include "tests/support/memorystore.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTimeZone>

namespace Afterword {

/// The sample data in memory, on Thursday, 28 May 2026, at ten.
struct DemoSearch
{
    DemoSearch()
        : clock(QDateTime(QDate(2026, 5, 28), QTime(10, 0), QTimeZone("Europe/London")))
        , calendar(*Calendar::builtIn())
        , store(demoDossier(QDate(2026, 5, 28), calendar))
        , session(*Session::open(store,
              Advice{
                  .playbooks = *builtInPlaybooks(QStringLiteral("balanced")), .calendar = calendar},
              clock))
        , settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
    }

    const QTemporaryDir folder;
    HandClock clock;
    const Calendar calendar;
    MemoryStore store;
    std::unique_ptr<Session> session;
    QSettings settings;
};

} // namespace Afterword
