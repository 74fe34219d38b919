// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/call/callperson.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace Afterword {

class PersonCard;

/// The side of the call sheet that is about them: who they are, what they said last, and room for
/// what they say now.
class CallSide final : public QWidget
{
    Q_OBJECT

public:
    explicit CallSide(QWidget *parent = nullptr);

    PersonCard &person() { return *m_person; }
    void showLastSaid(const QStringList &lines);
    QString notes() const;
    /// Shows notes that were kept; nobody has edited them.
    void setNotes(const QString &notes);

Q_SIGNALS:
    void notesEdited();

private:
    PersonCard *m_person = nullptr;
    QLabel *m_lastSaid = nullptr;
    QPlainTextEdit *m_notes = nullptr;
};

} // namespace Afterword
