// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <memory>

class Hunspell;

namespace Afterword {

/// One installed dictionary of hunspell. One for each thread.
class HunspellDictionary final
{
public:
    /// The dictionary of `language`, as in `en_US`, in the first of `folders` that has it. Fails
    /// with what to install.
    static Result<HunspellDictionary> open(
        const QString &language, const QStringList &folders = dictionaryFolders());

    HunspellDictionary(HunspellDictionary &&) noexcept;
    HunspellDictionary &operator=(HunspellDictionary &&) noexcept;
    ~HunspellDictionary();

    bool knows(const QString &word) const;
    /// What hunspell would write instead; takes some 50 ms.
    QStringList suggestions(const QString &word) const;

    /// Where systems keep dictionaries.
    static QStringList dictionaryFolders();

private:
    explicit HunspellDictionary(std::unique_ptr<Hunspell> hunspell);
    std::string encoded(const QString &word) const;

    std::unique_ptr<Hunspell> m_hunspell;
    QString m_encoding;
};

} // namespace Afterword
