// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace Afterword {

/// The parser of link grammar for English. It takes half a second to make; one for each thread.
class LinkParser final
{
public:
    /// Fails where its dictionary is not installed.
    static Result<LinkParser> open();

    LinkParser(LinkParser &&) noexcept;
    LinkParser &operator=(LinkParser &&) noexcept;
    ~LinkParser();

    /// What the best way to read the whole sentence costs: below 1 for plain ones; nothing if
    /// there is no way.
    std::optional<double> cost(const QString &sentence) const;

private:
    struct Engine;
    explicit LinkParser(std::unique_ptr<Engine> engine);

    std::unique_ptr<Engine> m_engine;
};

} // namespace Afterword
