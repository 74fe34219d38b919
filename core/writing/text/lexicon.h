// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <vector>

namespace Afterword {

/// What a word can be in a sentence.
enum class WordClass {
    Base, ///< of a verb: "take"
    Third, ///< "takes"
    Past, ///< "took"
    Participle, ///< "taken"
    Ing, ///< "taking"
    Noun,
    Plural,
    Adjective,
    Comparative,
    Superlative,
    Adverb,
};

/// The common words of English, with what they can be and how common they are. One for each
/// thread costs little; it is never changed.
class Lexicon final
{
public:
    /// The words that come with Afterword.
    static Lexicon builtIn();

    bool contains(const QString &key) const { return m_entries.contains(key); }
    /// Whether `key`, in small letters, can be that.
    bool mayBe(const QString &key, WordClass wordClass) const;
    /// Whether that is its usual class.
    bool isMostly(const QString &key, WordClass wordClass) const;
    /// Whether it can be that and nothing else.
    bool isOnly(const QString &key, WordClass wordClass) const;
    /// 1: everybody's word, to 4: a rare one; 5: not listed.
    int rarity(const QString &key) const;

    /// The word in another form, as "talking" of "talked"; empty if there is none.
    QString inflected(const QString &key, WordClass form) const;

    /// All words of `length` letters, the common ones first.
    const QStringList &wordsOfLength(qsizetype length) const;

private:
    struct Entry
    {
        QByteArray classes; ///< the letters of the list, the usual one first
        int rarity = 5;
    };

    Lexicon() = default;
    void readWords();
    void readVerbs();
    QString baseOf(const QString &key) const;
    QString firstListed(const QStringList &forms, WordClass form) const;
    QString verbForm(const QString &base, WordClass form) const;

    QHash<QString, Entry> m_entries;
    QHash<QString, QStringList> m_irregular; ///< base → past, participle
    QHash<QString, QString> m_bases; ///< irregular form → base
    std::vector<QStringList> m_byLength;
};

/// The lines of a built-in list that are neither empty nor a comment.
QStringList writingLines(const QString &name);

} // namespace Afterword
