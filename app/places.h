// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Afterword {

/// Where the search is kept unless the user says otherwise.
QString standardDatabase();
/// Where the window keeps the made-up search.
QString sampleDatabase();
/// Where the window keeps how it looks and which database it last had.
QString settingsFile();

} // namespace Afterword
