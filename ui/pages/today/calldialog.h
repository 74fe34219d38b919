// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/callscript.h"
#include "core/session/callchanges.h"

#include <QDialog>

class QPlainTextEdit;

namespace Afterword {

/// What a call needs at hand.
struct CallSheet
{
    QString title = {};
    QString subject = {};
    QStringList numbers = {};
    QString bestTimes = {};
    CallScript words = {}; ///< empty if they could not be written
};

/// The words for a call and what came of it.
class CallDialog final : public QDialog
{
    Q_OBJECT

public:
    CallDialog(const CallSheet &sheet, QWidget *parent);

Q_SIGNALS:
    void callEnded(const Afterword::CallResult &result);

private:
    QWidget *buildWords(const CallSheet &sheet);
    QWidget *buildOutcomes();
    void end(LogOutcome outcome);

    QPlainTextEdit *m_remark = nullptr;
};

} // namespace Afterword
