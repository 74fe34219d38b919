// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tomltree.h"
#include "core/dossier/names.h"
#include "core/playbook/moment.h"

#include <QSet>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace Afterword {

/// Reads one TOML table, key by key. A mistake does not stop it: it is noted in `errors`, and
/// something harmless is returned, so that the code that reads needs no branches.
class TableReader final
{
public:
    /// `path` is where the table stands in the document; empty for the root.
    TableReader(const TomlNode &table, QString path, QList<Error> &errors);

    /// A text that is one of `known`.
    QString wordOr(const QString &key, const QStringList &known, const QString &otherwise);
    QString text(const QString &key); ///< required and not empty
    QString textOr(const QString &key, const QString &otherwise);
    QStringList texts(const QString &key); ///< required, at least one
    int numberOr(const QString &key, std::pair<int, int> range, int otherwise);
    bool flagOr(const QString &key, bool otherwise);
    Moment moment(const QString &key); ///< required
    std::optional<Moment> optionalMoment(const QString &key);

    /// A choice by its word; required.
    template<typename Choice>
    Choice choice(const QString &key)
    {
        return choiceOf<Choice>(key, text(key));
    }

    template<typename Choice>
    Choice choiceOr(const QString &key, Choice otherwise)
    {
        return find(key) ? choice<Choice>(key) : otherwise;
    }

    /// Choices by their words; required, at least one.
    template<typename Choice>
    QList<Choice> choices(const QString &key)
    {
        QList<Choice> read;
        for (const QString &word : texts(key))
            read.append(choiceOf<Choice>(key, word));
        return read;
    }

    /// The tables in the array `key`; none if it is absent.
    std::vector<TableReader> children(const QString &key);
    /// Notes each key that nobody has asked for.
    void refuseUnknownKeys();
    /// Notes that the value of `key` will not do.
    void refuse(const QString &key, const QString &what, const QString &expected);

private:
    const TomlNode *find(const QString &key);
    QString pathOf(const QString &key) const;

    template<typename Choice>
    Choice choiceOf(const QString &key, const QString &word)
    {
        const std::optional<Choice> meant = choiceNamed<Choice>(word);
        if (!meant && !word.isEmpty())
            refuseWord(key, word, allNames<Choice>());
        return meant.value_or(Choice{});
    }

    void refuseWord(const QString &key, const QString &word, const QStringList &known);

    const TomlNode &m_table;
    QString m_path;
    QList<Error> &m_errors;
    QSet<QString> m_asked;
};

} // namespace Afterword
