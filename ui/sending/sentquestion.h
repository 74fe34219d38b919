// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace Afterword {

class Label;

/// Asks whether a note that was handed over was sent: nobody but the seeker knows.
class SentQuestion final : public QFrame
{
    Q_OBJECT

public:
    explicit SentQuestion(QWidget *parent);

    void ask(const QString &person);

Q_SIGNALS:
    void sent();
    void notYet();

private:
    Label &m_question;
};

} // namespace Afterword
