// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// One string of a .ts file and its forms in the other language.
struct Word
{
    QString context;
    QString source;
    QString state = {}; ///< empty: finished
    bool isCounted = false;
    QStringList forms = {};
};

const QDir root(QStringLiteral(AFTERWORD_SOURCE_DIR));

Word readWord(QXmlStreamReader &xml, const QString &context)
{
    Word word{.context = context};
    word.isCounted = xml.attributes().value(u"numerus"_s) == u"yes"_s;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s) {
            word.source = xml.readElementText();
        } else if (xml.name() == u"translation"_s && !word.isCounted) {
            word.state = xml.attributes().value(u"type"_s).toString();
            word.forms.append(xml.readElementText());
        } else if (xml.name() == u"translation"_s) {
            word.state = xml.attributes().value(u"type"_s).toString();
            while (xml.readNextStartElement())
                word.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return word;
}

QList<Word> wordsIn(const QString &path)
{
    QFile file(path);
    QList<Word> words;
    if (!file.open(QIODevice::ReadOnly))
        return words;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        else if (xml.name() == u"message"_s)
            words.append(readWord(xml, context));
    }
    return words;
}

/// `%1`, `{name}` and the like, sorted; `%n` may be left out of a form for one thing.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%L?[1-9]|\\{\\w+\\}"_s);
    QStringList places;
    auto matches = place.globalMatch(text);
    while (matches.hasNext())
        places.append(matches.next().captured());
    places.sort();
    return places;
}

QString faultOf(const Word &word)
{
    const QString where = u"%1: “%2”"_s.arg(word.context, word.source);
    if (!word.state.isEmpty())
        return where + u" is "_s + word.state;
    if (word.isCounted && word.forms.size() != 2)
        return where + u" needs a form for one and one for many"_s;
    for (const QString &form : word.forms) {
        if (form.isEmpty())
            return where + u" has no words"_s;
        if (placesIn(form) != placesIn(word.source))
            return where + u" has other places: "_s + form;
        if (form.contains(u'&') != word.source.contains(u'&'))
            return where + u" has a key of its own on one side only: "_s + form;
    }
    if (word.isCounted && !word.forms.last().contains(u"%n"_s))
        return where + u" does not say how many"_s;
    return {};
}

} // namespace

/// Whether the window speaks its other languages wholly.
class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStringHasItsGermanWords();
    void theAmericanWordsAreStillNeeded();
};

void TestWords::everyStringHasItsGermanWords()
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"afterword_de.ts"_s);
    QVERIFY(QFile::copy(root.filePath(u"resources/i18n/afterword_de.ts"_s), copy));
    // As the target `translations` does, but marking what is gone.
    QProcess lupdate;
    lupdate.setWorkingDirectory(root.path());
    lupdate.start(QStringLiteral(AFTERWORD_LUPDATE),
        {u"-silent"_s, u"-I"_s, u"."_s, u"app"_s, u"ui"_s, QStringLiteral(AFTERWORD_PLAYBOOK_WORDS),
            u"-locations"_s, u"none"_s, u"-disable-heuristic"_s, u"sametext"_s,
            u"-disable-heuristic"_s, u"similartext"_s, u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished(120000));
    QCOMPARE(lupdate.exitCode(), 0);

    QStringList faults;
    for (const Word &word : wordsIn(copy)) {
        if (const QString fault = faultOf(word); !fault.isEmpty())
            faults.append(fault);
    }

    QVERIFY2(faults.isEmpty(),
        qPrintable(u"Bring resources/i18n/afterword_de.ts up to date with the target "
                   "`translations`, and translate:\n"_s
            + faults.join(u'\n')));
}

void TestWords::theAmericanWordsAreStillNeeded()
{
    const QList<Word> german = wordsIn(root.filePath(u"resources/i18n/afterword_de.ts"_s));
    const QList<Word> american = wordsIn(root.filePath(u"resources/i18n/afterword_en_US.ts"_s));
    QVERIFY(german.size() > 1000 && american.size() > 5);
    for (const Word &word : american) {
        const bool isThere = std::ranges::any_of(german, [&](const Word &other) {
            return other.context == word.context && other.source == word.source;
        });
        QVERIFY2(isThere, qPrintable(word.context + u": "_s + word.source));
        QVERIFY2(faultOf(word).isEmpty(), qPrintable(faultOf(word)));
    }
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
