// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/widgets/autosave.h"

#include <QWidget>

namespace Afterword {

class SeekerFields;
class ZoneField;

/// Who the seeker is: what letters are signed with. Kept as it is typed, and undone like any fact.
class YouSection final : public QWidget
{
    Q_OBJECT

public:
    explicit YouSection(Session &session, QWidget *parent = nullptr);

    /// Keeps what is typed and not kept yet.
    void keep();

Q_SIGNALS:
    void failed(const Afterword::Error &error);

private:
    void fill();
    Seeker written() const;

    Session &m_session;
    Autosave m_autosave;
    SeekerFields &m_fields;
    ZoneField &m_zone;
};

} // namespace Afterword
