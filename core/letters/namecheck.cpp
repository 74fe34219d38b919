// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/namecheck.h"

#include "core/base/text.h"
#include "core/letters/people.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// A word of the text and where it stands.
struct Word
{
    QString text;
    qsizetype position = 0;
    bool beginsSentence = false;
};

QList<Word> wordsOf(const QString &text, qsizetype from, qsizetype to)
{
    static const QRegularExpression word(uR"(\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QList<Word> words;
    auto matches = word.globalMatch(text, from);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedEnd() > to)
            break;
        const QString before = text.left(match.capturedStart()).trimmed();
        const bool isFirst = before.isEmpty() || u".!?:"_s.contains(before.back())
            || text.mid(before.size(), match.capturedStart() - before.size()).contains(u'\n');
        words += {match.captured(), match.capturedStart(), isFirst};
    }
    return words;
}

/// The line that greets, after its first word: `Dear Ms Núñez,`.
struct Greeting
{
    qsizetype from = 0;
    qsizetype to = 0; ///< equal to `from`: there is none
};

Greeting greetingOf(const QString &text)
{
    static const QRegularExpression line(
        uR"(^[ \t]*(?:Dear|Hello|Hi)[ \t]+([^,:!\n]*))"_s, QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = line.match(text);
    return match.hasMatch() ? Greeting{match.capturedStart(1), match.capturedEnd(1)} : Greeting();
}

QStringList partsOf(const QString &name)
{
    static const QRegularExpression between(u"[\\s.]+"_s);
    return name.split(between, Qt::SkipEmptyParts);
}

bool isTitle(const QString &word)
{
    static const QStringList titles{u"mr"_s, u"mrs"_s, u"ms"_s, u"miss"_s, u"mx"_s, u"dr"_s,
        u"doctor"_s, u"prof"_s, u"professor"_s, u"sir"_s, u"madam"_s, u"dame"_s};
    return titles.contains(word.toLower());
}

QStringList namesOnCard(const Contact &contact)
{
    QStringList names
        = partsOf(contact.given) + partsOf(contact.family) + partsOf(contact.addressAs);
    names.removeIf([](const QString &name) { return isTitle(name); });
    names.removeDuplicates();
    return names;
}

/// Months and days begin with a capital too, and some are nearly a name.
bool isOfCalendar(const QString &word)
{
    static const QStringList calendar{u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s,
        u"friday"_s, u"saturday"_s, u"sunday"_s, u"january"_s, u"february"_s, u"march"_s,
        u"april"_s, u"may"_s, u"june"_s, u"july"_s, u"august"_s, u"september"_s, u"october"_s,
        u"november"_s, u"december"_s};
    return calendar.contains(word.toLower());
}

/// Nearly the name, but not it: other accents or case, or one letter, in long names two.
bool isNearly(const QString &word, const QString &name)
{
    if (word == name)
        return false;
    const QString one = folded(word);
    const QString other = folded(name);
    if (one == other)
        return true;
    if (other.size() < 4 || one.size() < 3 || one.front() == u'\'')
        return false;
    return editDistance(one, other) <= (other.size() >= 6 ? 2 : 1);
}

QString nearest(const QString &word, const QStringList &names)
{
    const auto found
        = std::ranges::find_if(names, [&](const QString &name) { return isNearly(word, name); });
    return found == names.end() ? QString() : *found;
}

Finding spelledAs(const Word &word, const QString &name, Severity severity)
{
    return {.check = Check::Name,
        .severity = severity,
        .position = word.position,
        .length = word.text.size(),
        .found = word.text,
        .expected = name};
}

/// Proper names that the letter may hold though they look like somebody else's.
QStringList otherNames(const LetterRequest &about)
{
    QStringList known = partsOf(about.dossier.seeker.name);
    for (const Contact &contact : about.dossier.contacts)
        known += namesOnCard(contact) + partsOf(contact.employer);
    for (const Opportunity &opportunity : about.dossier.opportunities)
        known += partsOf(opportunity.employer) + partsOf(opportunity.position)
            + partsOf(opportunity.place);
    return known;
}

/// The names of the reader first, then of everyone met.
QStringList expectedNames(const LetterRequest &about)
{
    QStringList names;
    if (const Contact *reader = findContact(about.dossier, about.followUp.contact))
        names += namesOnCard(*reader);
    const Opportunity *opportunity = findOpportunity(about.dossier, about.followUp.opportunity);
    const Interview *interview
        = opportunity ? interviewOf(*opportunity, about.followUp.interview, about.today) : nullptr;
    if (!interview)
        return names;
    for (const Attendance &attendance : interview->met) {
        if (const Contact *contact = findContact(about.dossier, attendance.contact))
            names += namesOnCard(*contact);
    }
    return names;
}

QString titleOnCard(const Contact &contact)
{
    const QString first = partsOf(contact.addressAs).value(0);
    return isTitle(first) ? first : partsOf(contact.prefix).value(0);
}

QList<Finding> checkTitle(const QList<Word> &greeting, const Contact &contact)
{
    const QString title = titleOnCard(contact);
    const auto word = std::ranges::find_if(greeting, [](const Word &w) { return isTitle(w.text); });
    if (title.isEmpty() || word == greeting.end() || folded(word->text) == folded(title))
        return {};
    return {{.check = Check::Salutation,
        .severity = Severity::Warning,
        .position = word->position,
        .length = word->text.size(),
        .found = word->text,
        .expected = title}};
}

} // namespace

int editDistance(const QString &one, const QString &other)
{
    std::vector<int> row(size_t(other.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < one.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (one[i] == other[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

QList<Finding> checkGreeting(const QString &text, const LetterRequest &about)
{
    const Contact *contact = findContact(about.dossier, about.followUp.contact);
    const Greeting greeting = greetingOf(text);
    if (!contact || greeting.to <= greeting.from || salutationName(*contact).isEmpty())
        return {};
    const QStringList names = namesOnCard(*contact);
    const QList<Word> words = wordsOf(text, greeting.from, greeting.to);
    QList<Finding> findings = checkTitle(words, *contact);
    bool isNamed = false;
    for (const Word &word : words) {
        const QString meant = names.contains(word.text) ? QString() : nearest(word.text, names);
        isNamed = isNamed || names.contains(word.text) || !meant.isEmpty();
        if (!meant.isEmpty())
            findings += spelledAs(word, meant, Severity::Error);
    }
    if (!isNamed)
        findings += {.check = Check::Salutation,
            .severity = Severity::Error,
            .position = greeting.from,
            .length = greeting.to - greeting.from,
            .found = text.mid(greeting.from, greeting.to - greeting.from).trimmed(),
            .expected = salutationName(*contact)};
    return findings;
}

QList<Finding> checkNames(const QString &text, const LetterRequest &about)
{
    const QStringList names = expectedNames(about);
    const QStringList known = names + otherNames(about);
    QList<Finding> findings;
    for (const Word &word : wordsOf(text, greetingOf(text).to, text.size())) {
        if (!word.text.front().isUpper() || known.contains(word.text) || isTitle(word.text)
            || isOfCalendar(word.text))
            continue;
        const QString bare = word.text.endsWith(u"'s"_s) || word.text.endsWith(u"’s"_s)
            ? word.text.chopped(2)
            : word.text;
        const QString meant = known.contains(bare) ? QString() : nearest(bare, names);
        // At the head of a sentence any word has a capital: only accents give a name away there.
        if (meant.isEmpty() || (word.beginsSentence && folded(bare) != folded(meant)))
            continue;
        findings += spelledAs({bare, word.position}, meant, Severity::Warning);
    }
    return findings;
}

} // namespace Afterword
