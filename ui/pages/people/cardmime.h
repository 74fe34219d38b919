// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/contact.h"

#include <memory>

class QMimeData;

namespace Afterword {

/// Cards as other programs take them: as a vCard, as text and, where `folder` is not empty, as a
/// file in it.
std::unique_ptr<QMimeData> cardMime(const QList<Contact> &contacts, const QString &folder);

} // namespace Afterword
