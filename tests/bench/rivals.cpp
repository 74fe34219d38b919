// SPDX-License-Identifier: GPL-3.0-or-later
#include "rivals.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryFile>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QList<Stretch> placesOf(const QList<Finding> &findings)
{
    QList<Stretch> places;
    for (const Finding &finding : findings)
        places += {finding.position, finding.position + finding.length};
    return places;
}

QByteArray asJson(const QList<CheckedText> &texts)
{
    QJsonArray array;
    for (const CheckedText &text : texts)
        array += QJsonObject{{u"language"_s, text.language}, {u"text"_s, text.text}};
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QJsonArray askHarper(const QList<CheckedText> &texts)
{
    const QString folder = qEnvironmentVariable("AFTERWORD_HARPER");
    QTemporaryFile file;
    if (folder.isEmpty() || !file.open())
        return {};
    file.write(asJson(texts));
    file.close();
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(u"node"_s,
        {QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/bench/harper.mjs"), folder, file.fileName()});
    if (!node.waitForFinished(600'000) || node.exitCode() != 0)
        return {};
    return QJsonDocument::fromJson(node.readAllStandardOutput()).array();
}

} // namespace

QString OwnChecks::name() const
{
    return u"Afterword"_s;
}

QList<Stretch> OwnChecks::slipsIn(const CheckedText &text)
{
    auto &check = m_checks[text.language];
    if (!check)
        check = std::make_unique<WritingCheck>(text.language);
    if (m_names[text.language] != text.names)
        check->setKnownWords(text.names);
    m_names[text.language] = text.names;
    return placesOf(check->check(text.text));
}

std::unique_ptr<HarperWithHunspell> HarperWithHunspell::over(const QList<CheckedText> &texts)
{
    const QJsonArray answers = askHarper(texts);
    if (answers.size() != texts.size())
        return nullptr;
    Places grammar;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QList<Stretch> places;
        for (const QJsonValue &span : answers[i].toArray())
            places += {span[0].toInt(), span[1].toInt()};
        grammar.emplace(std::pair(texts[i].language, texts[i].text), places);
    }
    return std::unique_ptr<HarperWithHunspell>(new HarperWithHunspell(std::move(grammar)));
}

HarperWithHunspell::HarperWithHunspell(Places grammar)
    : m_grammar(std::move(grammar))
    , m_lexicon(Lexicon::builtIn())
{
}

QString HarperWithHunspell::name() const
{
    return u"harper.js with hunspell"_s;
}

QList<Stretch> HarperWithHunspell::slipsIn(const CheckedText &text)
{
    QList<Stretch> places = m_grammar.at({text.language, text.text});
    auto &spelling = m_spelling[text.language];
    if (!spelling) {
        auto dictionary = HunspellDictionary::open(text.language);
        if (!dictionary)
            return places;
        spelling = std::make_unique<SpellingCheck>(std::move(*dictionary), m_lexicon);
    }
    spelling->setKnownWords(text.names);
    for (const TextBlock &block : blocksOf(text.text)) {
        for (const Sentence &sentence : sentencesOf(text.text, block))
            places += placesOf(spelling->check(tokensOf(sentence.text, sentence.position)));
    }
    return places;
}

} // namespace Afterword
