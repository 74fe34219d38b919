// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchquery.h"

#include "core/dossier/searchwords.h"
#include "core/storage/searchrows.h"

#include <QSqlQuery>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

// Every word is quoted and holds letters and digits only, so it is never taken for a query.
QString wordsQuery(const QStringList &words)
{
    QStringList phrases;
    for (const QString &word : words)
        phrases.append(u"\"%1\" *"_s.arg(spread(word)));
    return phrases.join(u" AND "_s);
}

bool isPart(const QString &word)
{
    return word.toUcs4().size() >= shortestPart;
}

struct PartsQuery
{
    QString parts;
    QString words; ///< for those that are too short; may be empty
};

PartsQuery partsQuery(const QStringList &words)
{
    QStringList phrases;
    QStringList others;
    for (const QString &word : words) {
        if (isPart(word))
            phrases.append(u"\"%1\""_s.arg(word));
        else
            others.append(word);
    }
    return {phrases.join(u" AND "_s), wordsQuery(others)};
}

/// Adds the numbers that `sql` yields and `numbers` has not yet.
Result<void> collect(
    Connection &connection, const QString &sql, const QVariantMap &values, QList<qint64> &numbers)
{
    return connection.forEach(sql, values, [&](const QSqlQuery &row) -> Result<void> {
        const qint64 number = row.value(0).toLongLong();
        if (!numbers.contains(number))
            numbers.append(number);
        return {};
    });
}

/// Ranks the newest hundreds: to rank all that have a common word takes ten times as long.
Result<QList<qint64>> numbersOf(Connection &connection, const QStringList &words, int limit)
{
    QList<qint64> numbers;
    const QVariantMap values{{u"query"_s, wordsQuery(words)}, {u"most"_s, limit}};
    Result<void> done = collect(connection,
        u"SELECT rowid FROM search_words WHERE search_words MATCH '{title} : (' || :query || ')'"
        " ORDER BY rank, rowid LIMIT :most"_s,
        values, numbers);
    if (done && numbers.size() < limit) {
        done = collect(connection,
            u"SELECT number FROM (SELECT rowid AS number, rank AS place FROM search_words"
            " WHERE search_words MATCH :query ORDER BY rowid DESC LIMIT 300)"
            " ORDER BY place, number DESC LIMIT 2 * :most"_s,
            values, numbers);
    }
    const PartsQuery parts = partsQuery(words);
    if (done && numbers.size() < limit && !parts.parts.isEmpty()) {
        const QString also = parts.words.isEmpty()
            ? QString()
            : u" AND rowid IN (SELECT rowid FROM search_words WHERE search_words MATCH :words)"_s;
        QVariantMap inner{{u"parts"_s, parts.parts}, {u"most"_s, limit}};
        if (!also.isEmpty())
            inner.insert(u"words"_s, parts.words);
        done = collect(connection,
            u"SELECT rowid FROM search_parts WHERE search_parts MATCH :parts%1"
            " ORDER BY rowid DESC LIMIT 2 * :most"_s.arg(also),
            inner, numbers);
    }
    return done ? Result<QList<qint64>>(numbers.mid(0, limit)) : done.error();
}

Result<FoundText> foundAt(Connection &connection, qint64 number, const QStringList &words)
{
    std::optional<FoundText> hit;
    const Result<void> read = connection.forEach(
        u"SELECT kind, id, opportunity, title, text FROM search_entry WHERE number = :number"_s,
        {{u"number"_s, number}}, [&](const QSqlQuery &row) -> Result<void> {
            hit = found(searchEntryFrom(row), words);
            return {};
        });
    if (!read)
        return read.error();
    if (!hit)
        return Error{.kind = Error::Kind::Access, .what = u"the search index is damaged"_s};
    return *hit;
}

} // namespace

Result<QList<FoundText>> findRows(Connection &connection, const QStringList &words, int limit)
{
    QList<FoundText> hits;
    if (words.isEmpty() || limit <= 0)
        return hits;
    const Result<QList<qint64>> numbers = numbersOf(connection, words, limit);
    if (!numbers)
        return numbers.error();
    for (const qint64 number : *numbers) {
        const Result<FoundText> hit = foundAt(connection, number, words);
        if (!hit)
            return hit.error();
        hits.append(*hit);
    }
    return hits;
}

} // namespace Afterword
