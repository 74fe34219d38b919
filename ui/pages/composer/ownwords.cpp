// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/ownwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr auto draftKey = "own-words"_L1;
constexpr auto listKey = "ownWords"_L1;

} // namespace

QStringList ownWords(const Session &session)
{
    const QByteArray kept = session.draft(draftKey).toUtf8();
    QStringList words;
    for (const QJsonValue &word : QJsonDocument::fromJson(kept).object()[listKey].toArray())
        words += word.toString();
    return words;
}

Result<void> addOwnWord(Session &session, const QString &word)
{
    QStringList words = ownWords(session);
    if (words.contains(word))
        return {};
    words += word;
    const QJsonObject json{{listKey, QJsonArray::fromStringList(words)}};
    return session.saveDraft(
        draftKey, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

} // namespace Afterword
