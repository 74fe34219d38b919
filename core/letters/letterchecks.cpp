// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letterchecks.h"

#include "core/base/text.h"
#include "core/letters/eml.h"
#include "core/letters/letter.h"
#include "core/letters/letterwriter.h"
#include "core/letters/namecheck.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// Whether a letter about `opportunity` may well name `employer`.
bool mayBeNamed(const QString &employer, const LetterRequest &about, const Opportunity &opportunity)
{
    QStringList known{opportunity.employer, opportunity.position};
    for (const Interview &interview : opportunity.interviews)
        known += interview.topics + interview.forgot + QStringList{interview.nextStep};
    if (const Contact *contact = findContact(about.dossier, about.followUp.contact))
        known += {contact->employer, fullName(*contact)};
    const QString name = folded(employer);
    return std::ranges::any_of(
        known, [&](const QString &text) { return folded(text).contains(name); });
}

QList<Finding> checkEmployers(const QString &text, const LetterRequest &about)
{
    const Opportunity *opportunity = findOpportunity(about.dossier, about.followUp.opportunity);
    if (!opportunity)
        return {};
    QList<Finding> findings;
    QStringList seen;
    for (const Opportunity &other : about.dossier.opportunities) {
        const QString employer = other.employer.simplified();
        if (employer.isEmpty() || seen.contains(employer)
            || mayBeNamed(employer, about, *opportunity))
            continue;
        seen += employer;
        const QRegularExpression word(uR"((?<![\p{L}\p{N}]))"_s
                + QRegularExpression::escape(employer) + uR"((?![\p{L}\p{N}]))"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        auto matches = word.globalMatch(text);
        while (matches.hasNext())
            findings += {.check = Check::OtherEmployer,
                .severity = Severity::Error,
                .position = matches.next().capturedStart(),
                .length = employer.size(),
                .found = employer,
                .expected = opportunity->employer};
    }
    return findings;
}

/// A card keeps whatever was typed; a mail reaches nobody by it.
QList<Finding> checkRecipient(const LetterRequest &about)
{
    const Contact *contact = findContact(about.dossier, about.followUp.contact);
    if (about.followUp.channel != Channel::Email || !contact || contact->emails.isEmpty()
        || isMailAddress(contact->emails.constFirst()))
        return {};
    return {{.check = Check::Recipient,
        .severity = Severity::Warning,
        .found = contact->emails.constFirst(),
        .expected = fullName(*contact)}};
}

QList<Finding> checkLength(const QString &text)
{
    const int count = wordsIn(text);
    if (count >= fewestWords && count <= mostWords)
        return {};
    return {{.check = Check::Length, .severity = Severity::Hint, .count = count}};
}

QList<Finding> checkDay(const LetterRequest &about)
{
    const qint64 days
        = about.followUp.closes.isValid() ? about.followUp.closes.daysTo(about.today) : 0;
    if (days <= 0)
        return {};
    return {{.check = Check::Late, .severity = Severity::Hint, .count = int(days)}};
}

} // namespace

QList<Finding> checkPlaceholders(const QString &text)
{
    static const QRegularExpression placeholder(
        uR"(\{\{[^}\n]*\}?\}?|\[[A-Za-z][^\]\n]{0,40}\]|<[A-Za-z][A-Za-z _-]{0,30}>)"
        uR"(|\bX{3,}\b|_{3,}|\?{3,}|\.{4,}|\b(?:TODO|TBD|FIXME|TBC)\b)"_s);
    QList<Finding> findings;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        findings += {.check = Check::Placeholder,
            .severity = Severity::Error,
            .position = match.capturedStart(),
            .length = match.capturedLength(),
            .found = match.captured()};
    }
    return findings;
}

QList<Finding> checkLetter(const QString &text, const LetterRequest &about)
{
    QList<Finding> findings = checkPlaceholders(text) + checkGreeting(text, about)
        + checkNames(text, about) + checkEmployers(text, about) + checkRecipient(about)
        + checkLength(text) + checkDay(about);
    std::ranges::stable_sort(findings, {}, &Finding::position);
    return findings;
}

} // namespace Afterword
