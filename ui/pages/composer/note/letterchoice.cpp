// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/note/letterchoice.h"

#include "core/letters/letterrequest.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

struct LetterChoice
{
    QLatin1StringView name;
    LogKind kind;
    const char *title;
};

constexpr std::array choices{
    LetterChoice{"thank-you.interviewer"_L1, LogKind::ThankYou,
        QT_TRANSLATE_NOOP("LetterTitle", "Thanks to an interviewer")},
    LetterChoice{"thank-you.helper"_L1, LogKind::ThankYou,
        QT_TRANSLATE_NOOP("LetterTitle", "Thanks to a helper")},
    LetterChoice{"thank-you.not-hired"_L1, LogKind::ThankYou,
        QT_TRANSLATE_NOOP("LetterTitle", "Thanks after a no")},
    LetterChoice{"promise-inquiry"_L1, LogKind::Inquiry,
        QT_TRANSLATE_NOOP("LetterTitle", "Asking after the promised day")},
    LetterChoice{"week-inquiry"_L1, LogKind::Inquiry,
        QT_TRANSLATE_NOOP("LetterTitle", "Asking after a week")},
    LetterChoice{
        "stay-in-touch"_L1, LogKind::Inquiry, QT_TRANSLATE_NOOP("LetterTitle", "Keeping in touch")},
    LetterChoice{"they-did-not-call"_L1, LogKind::Callback,
        QT_TRANSLATE_NOOP("LetterTitle", "When they did not call")},
    LetterChoice{"strong-points"_L1, LogKind::Inquiry,
        QT_TRANSLATE_NOOP("LetterTitle", "Letter of strong points")},
    LetterChoice{"feedback-request"_L1, LogKind::Feedback,
        QT_TRANSLATE_NOOP("LetterTitle", "Asking for feedback")},
    LetterChoice{"outreach-insider"_L1, LogKind::Outreach,
        QT_TRANSLATE_NOOP("LetterTitle", "Writing to an insider")},
    LetterChoice{
        "stay-warm"_L1, LogKind::StayWarm, QT_TRANSLATE_NOOP("LetterTitle", "Staying warm")},
};

/// What is said is no letter, but its template is the seeker's all the same.
struct SpokenChoice
{
    QLatin1StringView name;
    const char *title;
};

constexpr std::array spokenChoices{
    SpokenChoice{"call-script"_L1, QT_TRANSLATE_NOOP("LetterTitle", "What to say in a call")},
    SpokenChoice{"voicemail"_L1, QT_TRANSLATE_NOOP("LetterTitle", "What to say to a voicemail")},
};

} // namespace

QStringList fittingLetters(const FollowUp &followUp)
{
    QStringList names{letterNameFor(followUp)};
    for (const LetterChoice &choice : choices) {
        const bool isInquiry = choice.kind == LogKind::Inquiry
            && (followUp.kind == LogKind::Call || followUp.kind == LogKind::Letter);
        if (choice.kind == followUp.kind || isInquiry)
            names.append(choice.name);
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QStringList templateNames()
{
    QStringList names;
    for (const LetterChoice &choice : choices)
        names.append(choice.name);
    for (const SpokenChoice &choice : spokenChoices)
        names.append(choice.name);
    return names;
}

QString letterTitle(const QString &name)
{
    const auto translated
        = [](const char *title) { return QCoreApplication::translate("LetterTitle", title); };
    const auto found = std::ranges::find(choices, name, &LetterChoice::name);
    if (found != choices.end())
        return translated(found->title);
    const auto spoken = std::ranges::find(spokenChoices, name, &SpokenChoice::name);
    return spoken == spokenChoices.end() ? name : translated(spoken->title);
}

} // namespace Afterword
