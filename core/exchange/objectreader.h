// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/walltime.h"
#include "core/dossier/names.h"
#include "core/exchange/jsontree.h"

#include <initializer_list>

namespace Afterword {

/// Keeps, of all that is wrong in a document, what stands first in it.
class FirstProblem final
{
public:
    void add(const JsonValue &value, const QString &what, const QString &expected);
    /// What is wrong is the key, not the value.
    void addAtKey(const JsonValue &value, const QString &what, const QString &expected);
    void addMissing(const JsonValue &object, QByteArrayView key, const QString &expected);

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    [[nodiscard]] bool isFirst(quint32 offset) const { return !m_error || offset < m_offset; }

    std::optional<Error> m_error;
    quint32 m_offset = 0;
};

/// Reads the members of one JSON object as the types of the dossier. What is absent or null has
/// its default; what is of the wrong type or shape becomes a problem and has its default too.
class ObjectReader final
{
public:
    enum class Need { Optional, Required, RequiredFilled };
    enum class Precision { DayOrTime, Time };
    struct Range
    {
        int low;
        int high;
    };

    /// Refuses what is no object, and keys that are not among `keys`.
    ObjectReader(
        const JsonValue &object, std::initializer_list<QByteArrayView> keys, FirstProblem &problem);

    [[nodiscard]] QString text(QByteArrayView key, Need need = Need::Optional);
    [[nodiscard]] QStringList texts(QByteArrayView key);
    [[nodiscard]] bool flag(QByteArrayView key);
    [[nodiscard]] double amount(QByteArrayView key);
    [[nodiscard]] int number(QByteArrayView key, int fallback, const Range &range);
    [[nodiscard]] QDate date(QByteArrayView key);
    [[nodiscard]] WallTime wallTime(QByteArrayView key, Precision precision = Precision::DayOrTime);
    [[nodiscard]] QString timeZone(QByteArrayView key);
    [[nodiscard]] QString region(QByteArrayView key);
    /// One of the words of an enumeration.
    template<typename Choice>
    [[nodiscard]] Choice word(QByteArrayView key, Choice fallback)
    {
        const auto choice = choiceNamed<Choice>(wordText(key, allNames<Choice>()));
        return choice.value_or(fallback);
    }
    /// The values of a list.
    [[nodiscard]] QList<JsonValue> items(QByteArrayView key);
    /// The value itself, unless it is absent or null.
    [[nodiscard]] std::optional<JsonValue> member(QByteArrayView key) const;
    /// Whether the object has no members at all.
    [[nodiscard]] bool isEmpty() const { return m_members.isEmpty(); }
    void refuseMissing(QByteArrayView key, const QString &expected);

private:
    std::optional<JsonValue> memberOf(QByteArrayView key, JsonKind kind, const QString &expected);
    QString wordText(QByteArrayView key, const QStringList &words);
    WallTime inCalendar(const JsonValue &value, const QString &expected);

    JsonValue m_object;
    QList<JsonValue> m_members;
    bool m_hasUnknownKey = false;
    FirstProblem &m_problem;
};

} // namespace Afterword
