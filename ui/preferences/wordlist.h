// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Afterword {

/// Whether `word` is one word that a spelling check may meet: with a letter and without a space.
bool isOneWord(const QString &word);

/// The words with `word` among them, once, each as it is written, in the order of a dictionary.
QStringList withWord(QStringList words, const QString &word);

} // namespace Afterword
