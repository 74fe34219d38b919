// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Afterword {

/// What was sent, word for word, to read and to copy.
class ExactTextDialog final : public QDialog
{
    Q_OBJECT

public:
    ExactTextDialog(const QString &heading, const QString &text, QWidget *parent);
};

} // namespace Afterword
