// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/writing/text/finding.h"

#include <QByteArray>
#include <QUrl>

namespace Afterword {

/// Where a server of LanguageTool checks, from the address that the user typed:
/// `http://localhost:8081` → `http://localhost:8081/v2/check`.
QUrl checkAddress(const QString &typed);

/// All that is sent: the text and its language, as `language=en-GB&text=…`. `language` is the name
/// of a dictionary, as in `en_GB`.
QByteArray opinionRequest(const QString &text, const QString &language);

/// What the server found in `text`, without spelling: it does not know the names on the cards.
/// Fails if it is no answer of LanguageTool. Matches that lie outside of the text are left out.
Result<QList<Finding>> opinionIn(const QByteArray &answer, const QString &text);

/// Ours with theirs; where both say something about the same words, ours.
QList<Finding> withOpinion(const QList<Finding> &ours, const QList<Finding> &theirs);

} // namespace Afterword
