// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace Afterword {

/// Names one fact of one kind: a contact's id cannot be passed where an opportunity's is asked.
/// Empty means "none". Compared and sorted by its characters, so the order never depends on a run.
template<typename Tag>
struct Id
{
    QString text;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const Id &) const = default;
    std::strong_ordering operator<=>(const Id &other) const
    {
        return text.compare(other.text) <=> 0;
    }
};

template<typename Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0) noexcept
{
    return qHash(id.text, seed);
}

/// Random and new: 36 lower-case characters.
QString randomIdText();

/// The id of a fact made now.
template<typename Tag>
Id<Tag> newId()
{
    return {randomIdText()};
}

} // namespace Afterword
