// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

namespace Afterword {

/// What the interview gave the note: a click, or Alt with the line's number, puts a line in.
class InterviewLines final : public QWidget
{
    Q_OBJECT

public:
    explicit InterviewLines(QWidget *parent);

    void fill(const QStringList &lines);

Q_SIGNALS:
    void chosen(const QString &line);

private:
    void addLine(const QString &line);

    QVBoxLayout &m_list;
    QList<QPushButton *> m_buttons;
};

} // namespace Afterword
