// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencereader.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

PreferenceReader::PreferenceReader(const QSettings &settings)
    : m_settings(settings)
{
    if (settings.status() == QSettings::FormatError)
        m_ignored.append({.key = {}, .value = settings.fileName()});
}

QString PreferenceReader::text(const QString &key) const
{
    return m_settings.value(key).toString();
}

QStringList PreferenceReader::texts(const QString &key) const
{
    return m_settings.value(key).toStringList();
}

QString PreferenceReader::text(const QString &key, bool (*isRight)(const QString &))
{
    const QString said = text(key);
    if (said.isEmpty() || isRight(said))
        return said;
    ignore(key);
    return {};
}

bool PreferenceReader::yes(const QString &key, bool usual)
{
    if (!m_settings.contains(key))
        return usual;
    const QString said = text(key);
    if (said == u"true"_s || said == u"false"_s)
        return said == u"true"_s;
    ignore(key);
    return usual;
}

int PreferenceReader::number(const QString &key, std::pair<int, int> range, int usual)
{
    if (!m_settings.contains(key))
        return usual;
    bool isNumber = false;
    const int said = m_settings.value(key).toInt(&isNumber);
    const int taken = isNumber ? std::clamp(said, range.first, range.second) : usual;
    if (!isNumber || taken != said)
        ignore(key);
    return taken;
}

QTime PreferenceReader::time(const QString &key, QTime usual)
{
    if (!m_settings.contains(key))
        return usual;
    const QTime said = QTime::fromString(text(key), u"HH:mm"_s);
    if (!said.isValid())
        ignore(key);
    return said.isValid() ? said : usual;
}

QDateTime PreferenceReader::instant(const QString &key)
{
    if (text(key).isEmpty())
        return {};
    const QDateTime said = QDateTime::fromString(text(key), Qt::ISODateWithMs);
    if (!said.isValid())
        ignore(key);
    return said.toUTC();
}

void PreferenceReader::ignore(const QString &key)
{
    const QVariant said = m_settings.value(key);
    const QStringList several = said.toStringList();
    m_ignored.append(
        {.key = key, .value = several.size() > 1 ? several.join(u", "_s) : said.toString()});
}

} // namespace Afterword
