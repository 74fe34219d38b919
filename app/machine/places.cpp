// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/machine/places.h"

#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

QString standardDatabase()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/afterword.db"_s;
}

QString sampleDatabase()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/sample.db"_s;
}

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s;
}

QString playbookFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/playbooks"_s;
}

QString letterTemplateFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/letters"_s;
}

} // namespace Afterword
