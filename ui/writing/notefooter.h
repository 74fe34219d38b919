// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/text/finding.h"

#include <QFrame>
#include <QLabel>

#include <optional>

namespace Afterword {

/// Below the note: how it is kept, what the cursor stands on, and how long it is.
class NoteFooter final : public QFrame
{
    Q_OBJECT

public:
    explicit NoteFooter(QWidget *parent);

    void showStatus(const QString &status);
    void showWords(int words);
    /// How the note stands on paper: so many lines do not fit on its page.
    void showFit(int linesTooMany);
    /// Says it to a screen reader too.
    void showFinding(const std::optional<Finding> &finding);

private:
    QLabel &m_status;
    QLabel &m_finding;
    QLabel &m_fit;
    QLabel &m_words;
};

} // namespace Afterword
