// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/sources.h"
#include "app/sources/files.h"
#include "app/sources/importsource.h"
#include "core/letters/etiquette.h"
#include "core/letters/letter.h"
#include "core/writing/text/findingnames.h"
#include "core/writing/writingcheck.h"
#include "ui/text/findingtext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringDecoder>
#include <QTextBoundaryFinder>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// More is no note: some fifty pages.
constexpr qsizetype longestText = 100'000;

/// Of a file, or of the standard input for `-`.
Result<QByteArray> contentOf(const QString &path)
{
    if (path != u"-"_s)
        return readFile(path);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{.kind = Error::Kind::Access, .what = u"the standard input cannot be read"_s};
    return input.read(4 * longestText + 1);
}

Result<QString> textIn(const QString &path)
{
    const auto content = contentOf(path);
    if (!content)
        return content.error();
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(*content);
    if (decoder.hasError()) {
        return Error{.kind = Error::Kind::Input,
            .what = u"it is not a text in UTF-8"_s,
            .file = path,
            .expected = u"the text of a note, as `afterword note --output FILE.txt` writes it"_s};
    }
    if (text.trimmed().isEmpty() || text.size() > longestText) {
        return Error{.kind = Error::Kind::Input,
            .what = text.size() > longestText ? u"it is too long for a note"_s : u"it is empty"_s,
            .file = path,
            .expected = u"a note of 1 to %1 characters"_s.arg(longestText)};
    }
    return text.replace(u"\r\n"_s, u"\n"_s);
}

/// Where nothing is known of the seeker, they write as the machine's place does.
QString regionOf(const Dossier &dossier)
{
    return dossier.seeker.region.isEmpty() ? QLocale::territoryToCode(QLocale::system().territory())
                                           : dossier.seeker.region;
}

/// Spelling and grammar, by the language of the seeker's region, and how it sounds.
QList<Finding> writingFindings(const QString &text, const Dossier &dossier)
{
    WritingCheck writing(letterLanguage(regionOf(dossier)));
    writing.setKnownWords(knownWords(dossier));
    return writing.check(text);
}

Result<QList<Finding>> findingsIn(const QString &text, const Call &call)
{
    if (!call.isSet(u"follow-up"_s)) {
        Dossier dossier;
        if (call.isSet(u"dossier"_s)) {
            auto read = dossierFrom(call.value(u"dossier"_s));
            if (!read)
                return read.error();
            dossier = *read;
        }
        return merged(writingFindings(text, dossier) + checkTone(text));
    }
    const auto facts = factsFor(call);
    if (!facts)
        return facts.error();
    const auto followUp = followUpFor(*facts, call.value(u"follow-up"_s));
    if (!followUp)
        return followUp.error();
    const auto *const opportunity = findOpportunity(facts->dossier, (*followUp)->opportunity);
    const auto &playbook
        = playbookNamed(facts->advice.playbooks, opportunity ? opportunity->playbook : QString());
    return merged(writingFindings(text, facts->dossier)
        + checkEtiquette(text,
            {.dossier = facts->dossier,
                .followUp = **followUp,
                .playbook = playbook,
                .today = facts->plan.today}));
}

/// Characters as they are seen.
int charactersIn(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() > 0)
        ++count;
    return count;
}

QJsonObject asJson(const Finding &finding, const QString &text)
{
    const TextPlace place = placeOf(text, finding.position);
    const QString there = text.mid(finding.position, finding.length);
    return {{u"check"_s, checkName(finding.check)}, {u"severity"_s, severityName(finding.severity)},
        {u"line"_s, place.line}, {u"column"_s, place.column}, {u"length"_s, charactersIn(there)},
        {u"text"_s, there}, {u"message"_s, findingText(finding)},
        {u"suggestions"_s, QJsonArray::fromStringList(finding.suggestions)},
        {u"source"_s, finding.source.isEmpty() ? QJsonValue() : QJsonValue(finding.source)}};
}

QByteArray asJson(const QList<Finding> &findings, const QString &text)
{
    QJsonArray list;
    for (const Finding &finding : findings)
        list += asJson(finding, text);
    return QJsonDocument(
        QJsonObject{{u"format"_s, u"afterword-check/1"_s}, {u"words"_s, wordsIn(text)},
            {u"verdict"_s, verdictName(verdictOf(findings))}, {u"findings"_s, list}})
        .toJson();
}

/// `note.txt:3:14: warning: …; better: this, that`.
QString asText(const QList<Finding> &findings, const QString &text, const QString &file)
{
    QString lines;
    for (const Finding &finding : findings) {
        const TextPlace place = placeOf(text, finding.position);
        const QString better = finding.suggestions.isEmpty()
            ? QString()
            : u"; better: %1"_s.arg(finding.suggestions.join(u", "_s));
        lines += u"%1:%2:%3: %4: "_s.arg(file)
                     .arg(place.line)
                     .arg(place.column)
                     .arg(severityName(finding.severity))
            + findingText(finding) + better + u'\n';
    }
    return lines + u"%1: %2\n"_s.arg(file, verdictText(verdictOf(findings)));
}

Result<ExitCode> runCheck(const Call &call)
{
    const QString &file = call.arguments.first();
    const auto text = textIn(file);
    if (!text)
        return text.error();
    const auto findings = findingsIn(*text, call);
    if (!findings)
        return findings.error();
    if (call.format == u"json"_s)
        call.print(asJson(*findings, *text));
    else
        call.print(asText(*findings, *text, file));
    return findings->isEmpty() ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

Command checkCommand()
{
    return {.name = u"check"_s,
        .summary
        = u"Check the text of a note (- is the standard input): spelling, grammar, etiquette"_s,
        .arguments = u"FILE"_s,
        .arity = {1, 1},
        .options = {{u"follow-up"_s, u"What the note is for; without it, only how it is written."_s,
                        u"ID"_s},
            {u"dossier"_s, u"Take the facts from a dossier file, not from the database."_s,
                u"FILE"_s}},
        .formats = {u"text"_s, u"json"_s},
        .run = runCheck};
}

} // namespace Afterword
