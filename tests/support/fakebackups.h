// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backups.h"

namespace Afterword {

/// Copies that are only said to be there; what is asked for is counted.
class FakeBackups final : public Backups
{
public:
    QString folder() const override { return QStringLiteral("/nowhere/backups"); }
    QList<DatabaseCopy> copies() const override { return m_copies; }
    bool isCopying() const override { return m_isCopying; }
    std::optional<Error> failure() const override { return m_failure; }
    void backUpNow() override { ++asked; }
    void refresh() override { Q_EMIT changed(); }

    void show(const QList<DatabaseCopy> &copies, const std::optional<Error> &failure = {})
    {
        m_copies = copies;
        m_failure = failure;
        m_isCopying = false;
        Q_EMIT changed();
    }

    void showCopying()
    {
        m_isCopying = true;
        Q_EMIT changed();
    }

    int asked = 0;

private:
    QList<DatabaseCopy> m_copies;
    std::optional<Error> m_failure;
    bool m_isCopying = false;
};

} // namespace Afterword
