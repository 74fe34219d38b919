// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dossierwriter.h"

#include "core/dossier/factjson.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

template<typename T>
QJsonArray listed(const QList<T> &facts)
{
    QJsonArray array;
    for (const T &fact : facts)
        array.append(toJson(fact));
    return array;
}

// The format asks for a name wherever there is anything of a seeker at all.
QJsonObject named(const Seeker &seeker)
{
    QJsonObject object = toJson(seeker);
    if (!object.isEmpty())
        object.insert(u"name"_s, seeker.name);
    return object;
}

} // namespace

QJsonObject toJson(const Dossier &dossier)
{
    return {
        {u"format"_s, u"afterword-dossier/1"_s},
        {u"seeker"_s, named(dossier.seeker)},
        {u"contacts"_s, listed(dossier.contacts)},
        {u"opportunities"_s, listed(dossier.opportunities)},
    };
}

QByteArray dossierJson(const Dossier &dossier)
{
    return QJsonDocument(toJson(dossier)).toJson();
}

} // namespace Afterword
