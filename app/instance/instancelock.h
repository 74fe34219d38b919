// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>

namespace Afterword {

/// Where the programs that have one database open find each other.
struct InstancePlace
{
    QString lock;
    QString socket;

    bool operator==(const InstancePlace &) const = default;
};

/// The place for `database`, a path or an address of a server, in a folder that only the user can
/// enter. However a path is written, it is one place.
Result<InstancePlace> instancePlace(const QString &database);

/// The right to have a database open. The system takes it back when the program ends, however that
/// comes about.
class InstanceLock final
{
public:
    /// Null if another program has it.
    static Result<std::unique_ptr<InstanceLock>> take(const QString &path);

    ~InstanceLock();
    Q_DISABLE_COPY_MOVE(InstanceLock)

private:
    explicit InstanceLock(int descriptor);

    const int m_descriptor;
};

} // namespace Afterword
