// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markedletters.h"

#include "core/writing/writingcheck.h"

#include <map>
#include <memory>

namespace Afterword {

/// A text to be checked, as whoever writes it would have set the checker.
struct CheckedText
{
    QString language;
    QStringList names;
    QString text;
};

/// Something that finds slips: Afterword, or what it is compared with.
class Rival
{
public:
    virtual ~Rival() = default;

    virtual QString name() const = 0;
    virtual QList<Stretch> slipsIn(const CheckedText &text) = 0;
};

/// Afterword's own checks, as the composer runs them.
class OwnChecks final : public Rival
{
public:
    QString name() const override;
    QList<Stretch> slipsIn(const CheckedText &text) override;

private:
    std::map<QString, std::unique_ptr<WritingCheck>> m_checks; ///< by language
    std::map<QString, QStringList> m_names;
};

/// harper.js for the grammar with hunspell for the spelling. It reads all texts in one go.
class HarperWithHunspell final : public Rival
{
public:
    /// Null where AFTERWORD_HARPER names no folder in which harper.js is installed.
    static std::unique_ptr<HarperWithHunspell> over(const QList<CheckedText> &texts);

    QString name() const override;
    QList<Stretch> slipsIn(const CheckedText &text) override;

private:
    /// By language and text.
    using Places = std::map<std::pair<QString, QString>, QList<Stretch>>;

    explicit HarperWithHunspell(Places grammar);

    Places m_grammar;
    Lexicon m_lexicon;
    std::map<QString, std::unique_ptr<SpellingCheck>> m_spelling;
};

} // namespace Afterword
