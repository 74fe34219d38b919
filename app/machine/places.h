// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Afterword {

/// Where the search is kept unless the user says otherwise.
QString standardDatabase();
/// Where the window keeps the made-up search.
QString sampleDatabase();
/// Where it is kept what the seeker prefers, how the window stood and which database it last had.
QString settingsFile();
/// Where playbooks of the seeker's own lie.
QString playbookFolder();
/// Where the seeker's own copies of letter templates lie.
QString letterTemplateFolder();

} // namespace Afterword
