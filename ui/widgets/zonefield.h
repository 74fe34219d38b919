// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QLineEdit;

namespace Afterword {

class Field;

/// A time zone by its IANA name, found by any part of it: "london" finds Europe/London.
class ZoneField final : public QWidget
{
    Q_OBJECT

public:
    explicit ZoneField(QWidget *parent = nullptr);

    void showZone(const QString &zone);
    /// The IANA name; empty if nothing is said, none if there is no such zone.
    std::optional<QString> zone() const;
    /// Whether there is such a zone; says what would be right, if not.
    bool check();

Q_SIGNALS:
    void edited();

private:
    QLineEdit &m_edit;
    Field &m_field;
};

} // namespace Afterword
