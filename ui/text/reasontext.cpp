// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reasontext.h"

#include "ui/text/channeltext.h"
#include "ui/text/datetext.h"
#include "ui/text/playbooktext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// {what}, {from}, {to} and {channel} stand for the reason's arguments, %n for its count.
struct Sentence
{
    ReasonCode code;
    const char *text;
    const char *forOne = nullptr; ///< where the count is one
};

constexpr std::array sentences = {
    Sentence{ReasonCode::Rule, QT_TRANSLATE_NOOP("ReasonText", "The playbook asks for it.")},
    Sentence{ReasonCode::MainFirst,
        QT_TRANSLATE_NOOP("ReasonText", "The note to the one who decides comes first.")},
    Sentence{ReasonCode::AskedToKeepInTouch,
        QT_TRANSLATE_NOOP("ReasonText", "They asked you to keep in touch.")},
    Sentence{ReasonCode::MovedWeekend,
        QT_TRANSLATE_NOOP("ReasonText", "Moved from {from} to {to}: offices are closed.")},
    Sentence{ReasonCode::MovedHoliday,
        QT_TRANSLATE_NOOP("ReasonText", "Moved from {from} to {to}: {what}.")},
    Sentence{ReasonCode::MovedPace,
        QT_TRANSLATE_N_NOOP(
            "ReasonText", "Moved from {from} to {to}: at most one reminder in %n days."),
        QT_TRANSLATE_NOOP("ReasonText", "Moved from {from} to {to}: at most one reminder a day.")},
    Sentence{ReasonCode::HeldForPromise,
        QT_TRANSLATE_NOOP("ReasonText", "Waits for the answer promised for {to}.")},
    Sentence{ReasonCode::HeldForCallback,
        QT_TRANSLATE_NOOP("ReasonText", "Waits for the call agreed for {to}.")},
    Sentence{
        ReasonCode::ServedBy, QT_TRANSLATE_NOOP("ReasonText", "Another follow-up does its work.")},
    Sentence{ReasonCode::Rotated,
        QT_TRANSLATE_NOOP(
            "ReasonText", "The last reminder went {channel}, so this one goes another way.")},
    Sentence{ReasonCode::NoAddress,
        QT_TRANSLATE_NOOP("ReasonText", "The card has no address to write to.")},
    Sentence{ReasonCode::TooLateByPost,
        QT_TRANSLATE_NOOP("ReasonText", "By post it would arrive on {to}, too late.")},
    Sentence{
        ReasonCode::ArrivesBy, QT_TRANSLATE_NOOP("ReasonText", "It will be on the desk by {to}.")},
    Sentence{ReasonCode::StrongPoints,
        QT_TRANSLATE_NOOP(
            "ReasonText", "The third reminder, by post, is the letter with your strong points.")},
    Sentence{ReasonCode::TheyCall,
        QT_TRANSLATE_NOOP("ReasonText", "They said that they would call on {to}.")},
    Sentence{ReasonCode::TheyDidNotCall,
        QT_TRANSLATE_NOOP(
            "ReasonText", "They were to call on {to} and did not: now it is your turn.")},
    Sentence{ReasonCode::Done, QT_TRANSLATE_NOOP("ReasonText", "Done on {to}, {channel}.")},
    Sentence{ReasonCode::Late,
        QT_TRANSLATE_N_NOOP("ReasonText", "%n days after the last good day."),
        QT_TRANSLATE_NOOP("ReasonText", "One day after the last good day.")},
    Sentence{ReasonCode::Missed, QT_TRANSLATE_NOOP("ReasonText", "It could be done until {to}.")},
    Sentence{ReasonCode::Answered,
        QT_TRANSLATE_NOOP("ReasonText", "They answered on {to}: nothing more is asked.")},
    Sentence{ReasonCode::Snoozed, QT_TRANSLATE_NOOP("ReasonText", "You put it off until {to}.")},
    Sentence{
        ReasonCode::Moved, QT_TRANSLATE_NOOP("ReasonText", "You moved it from {from} to {to}.")},
    Sentence{ReasonCode::Skipped, QT_TRANSLATE_NOOP("ReasonText", "You chose to skip it.")},
    Sentence{ReasonCode::BreaksPace,
        QT_TRANSLATE_NOOP(
            "ReasonText", "Your own date is nearer to the reminder on {to} than the pace allows.")},
    Sentence{ReasonCode::PlaybookUnknown,
        QT_TRANSLATE_NOOP(
            "ReasonText", "There is no playbook called “{what}”, so the standard one was used.")},
    Sentence{ReasonCode::RegionUnknown,
        QT_TRANSLATE_NOOP(
            "ReasonText", "The holidays of “{what}” are not known, only its weekends.")},
    Sentence{ReasonCode::SamePerson,
        QT_TRANSLATE_NOOP("ReasonText",
            "The same person hears from you about {what} on {to}: mind what each is told.")},
    Sentence{ReasonCode::SameTime,
        QT_TRANSLATE_NOOP("ReasonText",
            "A call with {what} is agreed for the same time, {to}: ask one to move.")},
    Sentence{ReasonCode::OfferEndsFirst,
        QT_TRANSLATE_NOOP(
            "ReasonText", "The offer of {what} ends on {to}, before this answer is promised.")},
};

QString translated(const Sentence &sentence, int count)
{
    const bool isOne = count == 1 && sentence.forOne;
    const char *text = isOne ? sentence.forOne : sentence.text;
    // One that counts nothing has no form for many, which a count would ask for.
    const bool isCounted = QLatin1StringView(text).contains("%n"_L1);
    return QCoreApplication::translate("ReasonText", text, nullptr, isCounted ? count : -1);
}

QString filled(QString text, const Reason &reason)
{
    text.replace(u"{from}"_s, shortDate(reason.from));
    text.replace(u"{to}"_s, shortDate(reason.to));
    text.replace(u"{channel}"_s, byChannel(reason.channel));
    // Last: what a person typed must not be taken for a place to fill.
    return text.replace(u"{what}"_s, reason.what);
}

QString whyOf(const Playbook &playbook, const QString &rule)
{
    const auto found = std::ranges::find(playbook.rules, rule, &Rule::id);
    return found == playbook.rules.end() ? QString() : ruleWhy(*found);
}

QString missingAddress(Channel wished)
{
    switch (wished) {
    case Channel::Email:
        return QCoreApplication::translate("ReasonText", "The card has no e-mail address.");
    case Channel::Phone:
        return QCoreApplication::translate("ReasonText", "The card has no phone number.");
    default:
        return QCoreApplication::translate("ReasonText", "The card has no postal address.");
    }
}

QString servedBySentence(const Reason &reason, const Playbook &playbook)
{
    if (reason.to.isValid()) {
        return filled(QCoreApplication::translate(
                          "ReasonText", "What went {channel} on {to} did its work already."),
            reason);
    }
    // A follow-up's id begins with its rule.
    for (const Rule &rule : playbook.rules) {
        if (reason.followUp.text.startsWith(rule.id + u'/'))
            return QCoreApplication::translate("ReasonText", "Another follow-up does its work: %1")
                .arg(ruleWhy(rule));
    }
    return {};
}

QString specialSentence(const Reason &reason, const Playbook &playbook)
{
    switch (reason.code) {
    case ReasonCode::Rule:
        return whyOf(playbook, reason.what);
    case ReasonCode::ServedBy:
        return servedBySentence(reason, playbook);
    case ReasonCode::NoAddress:
        return missingAddress(reason.channel);
    case ReasonCode::RegionUnknown:
        return reason.what.isEmpty() ? QCoreApplication::translate(
                   "ReasonText", "No region is chosen, so only weekends are known, no holidays.")
                                     : QString();
    default:
        return {};
    }
}

} // namespace

QString sentenceOf(const Reason &reason, const Dossier &, const Playbook &playbook)
{
    if (QString special = specialSentence(reason, playbook); !special.isEmpty())
        return special;
    const auto found = std::ranges::find(sentences, reason.code, &Sentence::code);
    return found == sentences.end() ? QString() : filled(translated(*found, reason.count), reason);
}

QStringList sentencesOf(
    const QList<Reason> &reasons, const Dossier &dossier, const Playbook &playbook)
{
    QStringList all;
    all.reserve(reasons.size());
    for (const Reason &reason : reasons)
        all.append(sentenceOf(reason, dossier, playbook));
    return all;
}

} // namespace Afterword
