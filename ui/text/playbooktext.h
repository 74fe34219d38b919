// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/playbook.h"

namespace Afterword {

/// The words of a playbook in the language of the window: those that come with Afterword are
/// translated, those of the seeker's own stay as they are written.
QString playbookTitle(const Playbook &playbook);
QString playbookDescription(const Playbook &playbook);
QString ruleWhy(const Rule &rule);

/// When a rule asks for something, in words: "5 days after an interview".
QString ruleTime(const Rule &rule);

/// What a rule is about, in a word or two for its name in a list: "Call", "Thank-you note".
QString ruleKindText(const Rule &rule);

/// What a tone of letters is called: "warm".
QString toneText(const QString &tone);

/// The title of a source, for a person; a source of the seeker's own is called as it is.
QString sourceName(const QString &source);
/// Of several, as in a list within a sentence.
QString sourceNames(const QStringList &sources);

} // namespace Afterword
