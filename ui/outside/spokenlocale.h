// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace Afterword {

/// The one of `there` to read `wanted` with: the same, else one of another country, else `wanted`.
QLocale spokenLocale(const QLocale &wanted, const QList<QLocale> &there);

} // namespace Afterword
