// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/notedraft.h"

#include "core/dossier/names.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

QString toDraft(const NoteDraft &note)
{
    const QJsonObject json{
        {u"letter"_s, note.letter},
        {u"channel"_s, nameOf(note.channel)},
        {u"text"_s, note.text},
    };
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<NoteDraft> noteFromDraft(const QString &draft)
{
    const QJsonObject json = QJsonDocument::fromJson(draft.toUtf8()).object();
    if (!json[u"text"_s].isString())
        return {};
    return NoteDraft{
        .letter = json[u"letter"_s].toString(),
        .channel = choiceNamed<Channel>(json[u"channel"_s].toString()).value_or(Channel::Email),
        .text = json[u"text"_s].toString(),
    };
}

} // namespace Afterword
