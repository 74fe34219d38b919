// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencetext.h"

#include <QCoreApplication>

namespace Afterword {

namespace {

struct PreferenceText
{
    Q_DECLARE_TR_FUNCTIONS(PreferenceText)
};

} // namespace

QString ignoredText(const IgnoredPreference &ignored)
{
    if (ignored.key.isEmpty())
        return PreferenceText::tr("The settings in %1 cannot be read. The usual ones hold.")
            .arg(ignored.value);
    return PreferenceText::tr(
        "In the file of settings, “%1” is “%2”, which cannot be. The usual value holds.")
        .arg(ignored.key, ignored.value);
}

} // namespace Afterword
