// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitestore.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

// How long a search takes among 100,000 notes of some 120 words, as one types, and how that
// compares with reading through all of them with LIKE in the same database.

namespace {

constexpr int employers = 500;
constexpr int notesEach = 200;

/// Words as they occur in a language: a few very often, most of them hardly ever.
class Vocabulary final
{
public:
    QString text(int words)
    {
        QString text;
        for (int i = 0; i < words; ++i)
            text += word(int(std::pow(20'000.0, m_random.generateDouble()))) + u' ';
        return text;
    }

    static QString word(int rank)
    {
        QRandomGenerator letters(quint32(rank) + 7);
        QString made;
        for (int length = 2 + letters.bounded(8); length > 0; --length)
            made += QChar(char16_t(u'a' + letters.bounded(26)));
        return made;
    }

private:
    QRandomGenerator m_random{1};
};

Result<void> fill(SqliteStore &store)
{
    Vocabulary words;
    for (int i = 0; i < employers; ++i) {
        Opportunity made{.id = {u"o%1"_s.arg(i)}, .employer = words.text(2)};
        for (int note = 0; note < notesEach; ++note)
            made.log.append({.id = {u"l%1-%2"_s.arg(i).arg(note)}, .text = words.text(120)});
        const QString id = u"c%1"_s.arg(i);
        if (Result<void> done = store.apply({.id = {id}, .facts = {{.after = made}}}); !done)
            return done;
    }
    return {};
}

double bestOfFive(const std::function<bool()> &work)
{
    double best = 1e9;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        if (!work())
            return -1;
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

void measure(SqliteStore &store, const QString &query, QTextStream &out)
{
    qsizetype count = 0;
    const double found = bestOfFive([&] {
        const Result<QList<FoundText>> hits = store.find(query, 30);
        count = hits ? hits->size() : 0;
        return bool(hits);
    });
    const double read = bestOfFive([&] {
        return bool(store.database().connection().value(
            u"SELECT count(*) FROM search_entry WHERE text LIKE :like"_s,
            {{u"like"_s, u'%' + query + u'%'}}));
    });
    out << query.leftJustified(14) << QString::number(count).rightJustified(6)
        << QString::number(found, 'f', 2).rightJustified(10)
        << QString::number(read, 'f', 2).rightJustified(10)
        << QString::number(read / found, 'f', 1).rightJustified(10) << Qt::endl;
}

} // namespace

int main()
{
    QTextStream out(stdout);
    const QTemporaryDir folder;
    Result<Database> database = Database::open(folder.filePath(u"a.db"_s), OpenMode::Create);
    if (!database)
        return 1;
    SqliteStore store(std::move(*database));
    QElapsedTimer timer;
    timer.start();
    if (!fill(store))
        return 1;
    out << employers * notesEach << " notes written in " << timer.elapsed() << " ms" << Qt::endl;
    out << "query            hits   find ms   LIKE ms     ratio" << Qt::endl;
    const QString often = Vocabulary::word(3);
    const QString rare = Vocabulary::word(15'000);
    for (const QString &query : {often.left(1), often.left(2), often, rare.left(1), rare.left(3),
             rare, rare.mid(1), often + u' ' + rare, u"zzzzqzz"_s})
        measure(store, query, out);
    return 0;
}
