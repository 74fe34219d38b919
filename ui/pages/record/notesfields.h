// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/record/debriefform.h"
#include "ui/pages/record/gapseditor.h"

#include <QFrame>
#include <QPlainTextEdit>

namespace Afterword {

/// What the seeker wants to remember: for the note now, and for the next interview.
class NotesFields final : public QFrame
{
    Q_OBJECT

public:
    explicit NotesFields(QWidget *parent);

    void fill(const DebriefForm &form);
    void write(DebriefForm &form) const;

Q_SIGNALS:
    void changed();

private:
    QPlainTextEdit &m_forgot;
    GapsEditor &m_gaps;
    QPlainTextEdit &m_topics;
};

} // namespace Afterword
