// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance/instancerequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr qsizetype longestText = 4096; // of a path
constexpr qsizetype mostFiles = 100;

Error notARequest(const QString &what)
{
    return {.what = what, .expected = u"a request of Afterword"_s};
}

/// A text that can be meant: neither too long nor with anything that is no text.
std::optional<QString> textOf(const QJsonValue &value)
{
    const QString text = value.toString();
    const bool isPlain
        = std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (!value.isString() || text.size() > longestText || !isPlain)
        return {};
    return text;
}

std::optional<QStringList> filesOf(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > mostFiles)
        return {};
    QStringList files;
    for (const QJsonValue &one : array) {
        const std::optional<QString> file = textOf(one);
        if (!file || !file->startsWith(u'/'))
            return {};
        files.append(*file);
    }
    return files;
}

} // namespace

QByteArray requestLine(const InstanceRequest &request)
{
    const QJsonObject object{{u"page"_s, request.page}, {u"follow_up"_s, request.followUp},
        {u"files"_s, QJsonArray::fromStringList(request.files)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<InstanceRequest> requestOf(const QByteArray &line)
{
    if (line.size() > longestRequest)
        return notARequest(u"the request is too long"_s);
    const QJsonDocument document = QJsonDocument::fromJson(line);
    const QJsonObject object = document.object();
    if (!document.isObject() || object.size() != 3)
        return notARequest(u"the request cannot be read"_s);
    const std::optional<QString> page = textOf(object.value("page"_L1));
    const std::optional<QString> followUp = textOf(object.value("follow_up"_L1));
    const std::optional<QStringList> files = filesOf(object.value("files"_L1));
    if (!page || !followUp || !files)
        return notARequest(u"the request says what none says"_s);
    return InstanceRequest{.page = *page, .followUp = *followUp, .files = *files};
}

} // namespace Afterword
