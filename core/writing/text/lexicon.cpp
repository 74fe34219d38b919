// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/text/lexicon.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr size_t longestWord = 24;

char letterOf(WordClass wordClass)
{
    return "BSDPGNLJCTR"[int(wordClass)];
}

bool isVowel(QChar letter)
{
    return u"aeiou"_s.contains(letter);
}

bool endsInConsonantAnd(const QString &word, QChar last)
{
    return word.size() > 1 && word.endsWith(last) && !isVowel(word.at(word.size() - 2));
}

/// "talk" → "talks", "try" → "tries", "match" → "matches".
QString withS(const QString &word)
{
    if (endsInConsonantAnd(word, u'y'))
        return word.chopped(1) + u"ies"_s;
    static const QStringList hissing{u"s"_s, u"x"_s, u"z"_s, u"ch"_s, u"sh"_s};
    const bool hisses
        = std::ranges::any_of(hissing, [&word](const QString &end) { return word.endsWith(end); });
    return word + (hisses || endsInConsonantAnd(word, u'o') ? u"es"_s : u"s"_s);
}

/// What a base may look like before "ed" and "ing"; the list says which of them it is.
QStringList stemsOf(const QString &base)
{
    QStringList stems{base, base + base.back()};
    if (base.endsWith(u'e'))
        stems.prepend(base.chopped(1));
    if (endsInConsonantAnd(base, u'y'))
        stems.prepend(base.chopped(1) + u'i');
    return stems;
}

/// The words that regular forms may come from.
QStringList rootsOf(const QString &key, const QString &ending)
{
    if (!key.endsWith(ending) || key.size() < ending.size() + 2)
        return {};
    const QString stem = key.chopped(ending.size());
    QStringList roots{stem, stem + u'e'};
    if (stem.endsWith(u'i'))
        roots += stem.chopped(1) + u'y';
    if (stem.back() == stem.at(stem.size() - 2))
        roots += stem.chopped(1);
    return roots;
}

/// What a plural may be the plural of.
QStringList singularsOf(const QString &key)
{
    if (key.endsWith(u"ies"_s))
        return {key.chopped(3) + u'y', key.chopped(1)};
    return key.endsWith(u's') ? QStringList{key.chopped(1), key.chopped(2)} : QStringList();
}

} // namespace

QStringList writingLines(const QString &name)
{
    QFile file(u":/writing/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return lines;
}

Lexicon Lexicon::builtIn()
{
    Lexicon lexicon;
    lexicon.readWords();
    lexicon.readVerbs();
    return lexicon;
}

void Lexicon::readWords()
{
    m_byLength.resize(longestWord + 1);
    const QStringList lines = writingLines(u"words.txt"_s);
    m_entries.reserve(lines.size());
    for (const QString &line : lines) {
        const qsizetype space = line.indexOf(u' ');
        const QByteArray classes = line.mid(space + 1).toLatin1();
        const QString word = line.left(space);
        m_entries.insert(word, {classes.chopped(1), classes.back() - '0'});
        m_byLength[std::min(size_t(word.size()), longestWord)] += word;
    }
    for (QStringList &words : m_byLength)
        std::ranges::stable_sort(words, {}, [this](const QString &word) { return rarity(word); });
}

void Lexicon::readVerbs()
{
    for (const QString &line : writingLines(u"irregular-verbs.txt"_s)) {
        const QStringList forms = line.split(u' ');
        m_irregular.insert(forms.first(), forms.mid(1));
        for (const QString &form : forms.mid(1)) {
            if (!m_bases.contains(form))
                m_bases.insert(form, forms.first());
        }
    }
    m_bases.insert({{u"has"_s, u"have"_s}, {u"does"_s, u"do"_s}, {u"goes"_s, u"go"_s},
        {u"is"_s, u"be"_s}, {u"are"_s, u"be"_s}, {u"am"_s, u"be"_s}, {u"were"_s, u"be"_s}});
}

bool Lexicon::mayBe(const QString &key, WordClass wordClass) const
{
    return m_entries.value(key).classes.contains(letterOf(wordClass));
}

bool Lexicon::isMostly(const QString &key, WordClass wordClass) const
{
    return m_entries.value(key).classes.startsWith(letterOf(wordClass));
}

bool Lexicon::isOnly(const QString &key, WordClass wordClass) const
{
    return m_entries.value(key).classes == QByteArray(1, letterOf(wordClass));
}

int Lexicon::rarity(const QString &key) const
{
    return m_entries.value(key).rarity;
}

const QStringList &Lexicon::wordsOfLength(qsizetype length) const
{
    static const QStringList none;
    return length < 1 || length > qsizetype(longestWord) ? none : m_byLength[size_t(length)];
}

QString Lexicon::baseOf(const QString &key) const
{
    const auto irregular = m_bases.constFind(key);
    if (irregular != m_bases.constEnd())
        return *irregular;
    if (mayBe(key, WordClass::Base))
        return key;
    for (const QString &ending : {u"ing"_s, u"ed"_s, u"es"_s, u"s"_s}) {
        const QString root = firstListed(rootsOf(key, ending), WordClass::Base);
        if (!root.isEmpty())
            return root;
    }
    return {};
}

QString Lexicon::firstListed(const QStringList &forms, WordClass form) const
{
    const auto found = std::ranges::find_if(
        forms, [this, form](const QString &word) { return mayBe(word, form); });
    return found == forms.end() ? QString() : *found;
}

QString Lexicon::verbForm(const QString &base, WordClass form) const
{
    if (base == u"be"_s && form == WordClass::Third)
        return u"is"_s;
    if (base == u"have"_s && form == WordClass::Third)
        return u"has"_s;
    const bool isThePast = form == WordClass::Past || form == WordClass::Participle;
    if (form == WordClass::Base)
        return base;
    if (form == WordClass::Third)
        return withS(base);
    if (isThePast && m_irregular.contains(base))
        return m_irregular.value(base).value(form == WordClass::Past ? 0 : 1);
    QStringList forms;
    for (const QString &stem : stemsOf(base))
        forms += stem + (isThePast ? u"ed"_s : u"ing"_s);
    const QString listed = firstListed(forms, form);
    return listed.isEmpty() ? forms.first() : listed;
}

QString Lexicon::inflected(const QString &key, WordClass form) const
{
    if (form == WordClass::Plural)
        return firstListed({withS(key), key}, WordClass::Plural);
    if (form == WordClass::Noun)
        return firstListed(singularsOf(key), WordClass::Noun);
    const QString base = baseOf(key);
    return base.isEmpty() ? QString() : verbForm(base, form);
}

} // namespace Afterword
