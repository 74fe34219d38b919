// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace Afterword {

/// What dials a number as it stands on a card, "(0113) 496 0143 ext. 12"; empty if it holds none.
QUrl telephoneLink(const QString &number);

/// What begins a message to an address; empty if it is none.
QUrl mailLink(const QString &address);

/// Hands a telephone, mail or web link to the program that the system has for it; nothing else
/// leaves the window this way. False if there is no such program.
[[nodiscard]] bool openExternal(const QUrl &link);

} // namespace Afterword
