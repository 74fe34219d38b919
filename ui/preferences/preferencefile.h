// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/preferences/preferencereader.h"
#include "ui/preferences/preferences.h"

#include <QObject>

class QSettings;

namespace Afterword {

/// Keeps the preferences in a file and tells of each change, so that it takes effect at once.
/// What the file says wrongly counts as not said, and is told.
class PreferenceFile final : public QObject
{
    Q_OBJECT

public:
    /// Playbooks of the seeker's own lie in the folder `playbooks`, copies of letter templates in
    /// `letters`. `settings` must outlive it.
    explicit PreferenceFile(
        QSettings &settings, const QString &playbooks = {}, const QString &letters = {});

    const Preferences &current() const { return m_current; }

    /// What the file said wrongly when it was read.
    const QList<IgnoredPreference> &ignored() const { return m_ignored; }

    const QString &playbookFolder() const { return m_playbooks; }
    const QString &letterFolder() const { return m_letters; }

    /// They take effect even if they cannot be written.
    Result<void> keep(const Preferences &preferences);

Q_SIGNALS:
    void changed(const Afterword::Preferences &preferences);

private:
    QSettings &m_settings;
    const QString m_playbooks;
    const QString m_letters;
    Preferences m_current;
    QList<IgnoredPreference> m_ignored;
};

} // namespace Afterword
