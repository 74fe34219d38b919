// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencefile.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr std::array themeWords = {std::pair(ThemeChoice::System, "system"_L1),
    std::pair(ThemeChoice::Light, "light"_L1), std::pair(ThemeChoice::Dark, "dark"_L1),
    std::pair(ThemeChoice::HighContrast, "high-contrast"_L1)};

constexpr std::array motionWords = {
    std::pair(MotionChoice::System, "system"_L1), std::pair(MotionChoice::Reduced, "reduced"_L1)};

/// The choice that `word` stands for, else the first.
template<typename Words>
auto choiceOf(const Words &words, const QString &word)
{
    const auto found
        = std::ranges::find_if(words, [&](const auto &pair) { return pair.second == word; });
    return found == words.end() ? words.front().first : found->first;
}

template<typename Words, typename Choice>
QString wordOf(const Words &words, Choice choice)
{
    const auto found
        = std::ranges::find_if(words, [&](const auto &pair) { return pair.first == choice; });
    return found == words.end() ? QString() : QString(found->second);
}

Preferences readFrom(const QSettings &settings)
{
    Preferences read;
    read.look.theme = choiceOf(themeWords, settings.value(u"theme"_s).toString());
    bool isNumber = false;
    const int size = settings.value(u"text-size"_s).toInt(&isNumber);
    read.look.textSize = isNumber ? std::clamp(size, 100, 200) : 100;
    read.look.motion = choiceOf(motionWords, settings.value(u"motion"_s).toString());
    read.showsEncouragement = settings.value(u"encouragement"_s, true).toBool();
    read.playbook = settings.value(u"playbook"_s).toString();
    return read;
}

} // namespace

PreferenceFile::PreferenceFile(QSettings &settings, const QString &playbooks)
    : m_settings(settings)
    , m_playbooks(playbooks)
    , m_current(readFrom(settings))
{
}

Result<void> PreferenceFile::keep(const Preferences &preferences)
{
    if (preferences == m_current)
        return {};
    m_current = preferences;
    m_settings.setValue(u"theme"_s, wordOf(themeWords, preferences.look.theme));
    m_settings.setValue(u"text-size"_s, preferences.look.textSize);
    m_settings.setValue(u"motion"_s, wordOf(motionWords, preferences.look.motion));
    m_settings.setValue(u"encouragement"_s, preferences.showsEncouragement);
    m_settings.setValue(u"playbook"_s, preferences.playbook);
    m_settings.sync();
    Q_EMIT changed(m_current);
    if (m_settings.status() == QSettings::NoError)
        return {};
    return Error{.kind = Error::Kind::Access,
        .what = u"the settings cannot be written"_s,
        .file = m_settings.fileName()};
}

} // namespace Afterword
