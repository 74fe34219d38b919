// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/label.h"
#include "ui/writing/findingmenu.h"

#include <QVBoxLayout>
#include <QWidget>

namespace Afterword {

/// What to look at before the note leaves: the verdict, the findings by their gravity, and what is
/// well.
class CheckList final : public QWidget
{
    Q_OBJECT

public:
    CheckList(const FindingActs &acts, QWidget *parent);

    /// `well` says in a sentence each what nothing was found about.
    void show(const QList<Finding> &findings, const QString &text, const QStringList &well);
    /// Nothing is known about the note yet.
    void wait();
    /// There is nothing to check: it has left.
    void clear();

Q_SIGNALS:
    void chosen(const Afterword::Finding &finding);

private:
    void say(const QString &verdict, const QString &tone);
    void addGroup(Severity severity, const QList<Finding> &findings, const QString &text);

    const FindingActs m_acts;
    Pill &m_verdict;
    QVBoxLayout &m_rows;
    QList<Finding> m_findings;
    QString m_text; ///< that they were found in
    QStringList m_well;
};

} // namespace Afterword
