// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/text/findingnames.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

QString checkName(Check check)
{
    switch (check) {
    case Check::Placeholder:
        return u"placeholder"_s;
    case Check::Name:
    case Check::OtherEmployer:
    case Check::Recipient:
        return u"name"_s;
    case Check::Salutation:
        return u"salutation"_s;
    case Check::Length:
        return u"length"_s;
    case Check::Late:
        return u"late"_s;
    case Check::Spelling:
    case Check::NoDictionary:
        return u"spelling"_s;
    case Check::Grammar:
        return u"grammar"_s;
    case Check::NoThanks:
    case Check::Helper:
        return u"thanks"_s;
    case Check::NoTopic:
    case Check::NoInterest:
        return u"interest"_s;
    case Check::NoNextStep:
        return u"next-step"_s;
    case Check::Formality:
    case Check::ClosingMissing:
        return u"closing"_s;
    case Check::SkillsNamed:
    case Check::SkillsMissing:
        return u"skills"_s;
    case Check::Sameness:
        return u"sameness"_s;
    case Check::Salary:
    case Check::Pressure:
    case Check::EmptyPhrase:
    case Check::Apology:
    case Check::Reproach:
    case Check::Exclamations:
    case Check::Capitals:
    case Check::Emoji:
    case Check::Shorthand:
    case Check::LongSentence:
    case Check::SameOpening:
        break;
    }
    return u"tone"_s;
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Hint:
        break;
    }
    return u"hint"_s;
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return u"ready"_s;
    case Verdict::LookAgain:
        return u"look-again"_s;
    case Verdict::NotYet:
        break;
    }
    return u"not-yet"_s;
}

} // namespace Afterword
