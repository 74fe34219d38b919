// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QImage;

namespace Afterword {

/// What is kept of a picture that somebody signed: its ink without the paper around it, as PNG, no
/// larger than print needs. `file` is the content of a PNG or JPEG file; anything else, and what is
/// too large, is refused.
Result<QByteArray> signaturePicture(const QByteArray &file);

/// The kept picture; null if it is none.
QImage signatureImage(const QByteArray &picture);

} // namespace Afterword
