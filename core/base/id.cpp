// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QUuid>

namespace Afterword {

QString randomIdText()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace Afterword
