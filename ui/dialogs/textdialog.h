// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Afterword {

/// A heading, some lines, and a button to close them.
class TextDialog final : public QDialog
{
    Q_OBJECT

public:
    TextDialog(const QString &heading, const QStringList &lines, QWidget *parent);
};

} // namespace Afterword
