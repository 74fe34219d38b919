// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/seeker.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace Afterword {

class Field;

/// Who the seeker is and how to reach them, as it stands at the head of a letter.
class SeekerFields final : public QWidget
{
    Q_OBJECT

public:
    explicit SeekerFields(QWidget *parent = nullptr);

    void showSeeker(const Seeker &seeker);
    /// `seeker` with what stands in the fields.
    Seeker written(Seeker seeker) const;

Q_SIGNALS:
    void edited();

private:
    void check();

    QLineEdit &m_name;
    QLineEdit &m_email;
    QLineEdit &m_phone;
    QPlainTextEdit &m_address;
    Field &m_emailField;
};

} // namespace Afterword
