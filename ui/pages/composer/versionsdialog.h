// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/draft.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace Afterword {

/// Earlier words of a note: when they were kept and how many, what they were, and the way back.
class VersionsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `versions`, newest first; what is no note among them is left out. Times are shown in the
    /// zone of `now`.
    VersionsDialog(const QList<Draft> &versions, const QDateTime &now, QWidget *parent);

Q_SIGNALS:
    void restored(const Afterword::Draft &version);

private:
    void preview(int row);

    QList<Draft> m_versions;
    QListWidget *m_list = nullptr;
    QPlainTextEdit *m_preview = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace Afterword
