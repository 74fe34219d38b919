// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace Afterword {

/// Why something could not be done, as facts: `app` and `ui/text` turn it into words.
struct Error
{
    /// What the caller can do about it; each kind has one exit code (see the headless contract).
    enum class Kind {
        Usage, ///< the command line is wrong
        Input, ///< what was read does not hold what it should; nothing was changed
        Access, ///< a file or database cannot be opened, read or written; nothing was lost
        Cancelled, ///< the user stopped it
    };

    Kind kind = Kind::Input;
    QString what; ///< what is wrong, in one English clause without a full stop
    QString file = {}; ///< as the user named it; empty if no file is concerned
    int line = 0; ///< from 1; 0 if unknown
    int column = 0; ///< from 1, in characters; 0 if unknown
    QString path = {}; ///< where inside the document, as in `opportunities[0].interviews[1].start`
    QString expected = {}; ///< what would have been right, as in `a date as YYYY-MM-DD`

    bool operator==(const Error &) const = default;
};

/// One line for a terminal or a log: `file:line:column: path: what; expected …`.
QString toString(const Error &error);

/// A value or the reason why there is none. The members are those of `std::expected`,
/// which GCC 12 has only in C++23 mode.
template<typename T>
class [[nodiscard]] Result final
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// For functions that only succeed or fail.
template<>
class [[nodiscard]] Result<void> final
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    [[nodiscard]] bool has_value() const { return !m_error.has_value(); }
    explicit operator bool() const { return has_value(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace Afterword
