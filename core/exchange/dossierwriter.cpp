// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dossierwriter.h"

#include "core/dossier/factjson.h"

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

} // namespace

QJsonObject toJson(const Dossier &dossier)
{
    return {
        {u"format"_s, u"afterword-dossier/1"_s},
        {u"seeker"_s, toJson(dossier.seeker)},
        {u"contacts"_s, listed(dossier.contacts)},
        {u"opportunities"_s, listed(dossier.opportunities)},
    };
}

} // namespace Afterword
