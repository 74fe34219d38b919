// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QSettings>
#include <QString>

#include <algorithm>
#include <array>
#include <utility>

namespace Afterword {

/// Something that the file of preferences says and that cannot be, so the usual holds instead.
struct IgnoredPreference
{
    QString key = {}; ///< empty: the file as a whole
    QString value = {};

    bool operator==(const IgnoredPreference &) const = default;
};

/// The words that stand for choices in the file; the first is the usual one.
template<typename Choice, std::size_t count>
using ChoiceWords = std::array<std::pair<Choice, QLatin1StringView>, count>;

/// Reads what was written, and notes what cannot be taken.
class PreferenceReader final
{
public:
    explicit PreferenceReader(const QSettings &settings);

    QString text(const QString &key) const;
    QStringList texts(const QString &key) const;
    /// `text`, if `isRight` takes it, else nothing.
    QString text(const QString &key, bool (*isRight)(const QString &));
    bool yes(const QString &key, bool usual);
    int number(const QString &key, std::pair<int, int> range, int usual);
    /// A time of day as `HH:MM`.
    QTime time(const QString &key, QTime usual);
    /// In UTC; invalid if nothing is said.
    QDateTime instant(const QString &key);

    template<typename Choice, std::size_t count>
    Choice choice(const QString &key, const ChoiceWords<Choice, count> &words)
    {
        const QString word = text(key);
        const auto found
            = std::ranges::find_if(words, [&](const auto &pair) { return pair.second == word; });
        if (found != words.end())
            return found->first;
        if (!word.isEmpty())
            ignore(key);
        return words.front().first;
    }

    const QList<IgnoredPreference> &ignored() const { return m_ignored; }

private:
    void ignore(const QString &key);

    const QSettings &m_settings;
    QList<IgnoredPreference> m_ignored;
};

/// The word that stands for `choice`.
template<typename Choice, std::size_t count>
QString wordOf(const ChoiceWords<Choice, count> &words, Choice choice)
{
    const auto found
        = std::ranges::find_if(words, [&](const auto &pair) { return pair.first == choice; });
    return found == words.end() ? QString() : QString(found->second);
}

} // namespace Afterword
