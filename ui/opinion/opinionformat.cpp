// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opinion/opinionformat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr qsizetype mostFindings = 500;
constexpr qsizetype mostSuggestions = 5;
constexpr qsizetype longestWords = 300; ///< of a message or suggestion, in a list beside the note

/// What comes from outside is shown as it is, so it must not hold what steers the line.
QString plainWords(const QString &text)
{
    QString plain;
    const QString begin = text.left(longestWords);
    for (const QChar letter : begin) {
        const bool steers = letter.category() == QChar::Other_Control
            || letter.category() == QChar::Other_Format || letter.isSurrogate();
        plain += steers ? QChar(u' ') : letter;
    }
    return plain.simplified();
}

QStringList suggestionsIn(const QJsonArray &replacements)
{
    QStringList suggestions;
    for (const QJsonValue &replacement : replacements) {
        const QString value = replacement.toObject()[u"value"_s].toString();
        if (suggestions.size() < mostSuggestions && value.size() <= longestWords)
            suggestions += plainWords(value);
    }
    suggestions.removeDuplicates();
    return suggestions;
}

Finding findingIn(const QJsonObject &match, const QString &text)
{
    const qsizetype from = match[u"offset"_s].toInt(-1);
    const qsizetype length = match[u"length"_s].toInt(-1);
    if (from < 0 || length < 1 || from > text.size() - length)
        return {};
    return {.check = Check::Grammar,
        .severity = Severity::Warning,
        .position = from,
        .length = length,
        .found = text.mid(from, length),
        .expected = plainWords(match[u"message"_s].toString()),
        .rule = u"second-opinion"_s,
        .suggestions = suggestionsIn(match[u"replacements"_s].toArray())};
}

bool isSpelling(const QJsonObject &match)
{
    const QJsonObject rule = match[u"rule"_s].toObject();
    return rule[u"issueType"_s] == u"misspelling"_s
        || rule[u"category"_s].toObject()[u"id"_s] == u"TYPOS"_s;
}

bool overlap(const Finding &one, const Finding &other)
{
    return one.length > 0 && other.length > 0 && one.position < other.position + other.length
        && other.position < one.position + one.length;
}

} // namespace

QUrl checkAddress(const QString &typed)
{
    QUrl url(typed.trimmed(), QUrl::StrictMode);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith(u"/v2/check"_s))
        path.chop(9);
    else if (path.endsWith(u"/v2"_s))
        path.chop(3);
    url.setPath(path + u"/v2/check"_s);
    return url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

QByteArray opinionRequest(const QString &text, const QString &language)
{
    const QString tag = QString(language).replace(u'_', u'-');
    return "language=" + QUrl::toPercentEncoding(tag) + "&text=" + QUrl::toPercentEncoding(text);
}

Result<QList<Finding>> opinionIn(const QByteArray &answer, const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(answer).object();
    if (!object[u"matches"_s].isArray())
        return Error{.what = u"the grammar server did not answer as LanguageTool does"_s,
            .expected = u"a JSON object with `matches`"_s};
    QList<Finding> findings;
    const QJsonArray matches = object[u"matches"_s].toArray();
    for (const QJsonValue &value : matches) {
        const Finding finding = findingIn(value.toObject(), text);
        if (finding.length > 0 && !isSpelling(value.toObject()) && findings.size() < mostFindings)
            findings += finding;
    }
    return findings;
}

QList<Finding> withOpinion(const QList<Finding> &ours, const QList<Finding> &theirs)
{
    QList<Finding> all = ours;
    for (const Finding &finding : theirs) {
        const bool isSaid = std::ranges::any_of(
            ours, [&finding](const Finding &said) { return overlap(said, finding); });
        if (!isSaid)
            all += finding;
    }
    return merged(all);
}

} // namespace Afterword
