// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/findingtext.h"

#include "core/letters/letterwriter.h"

#include <QCoreApplication>

namespace Afterword {

namespace {

struct FindingText
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

QString lengthText(int count)
{
    if (count < fewestWords)
        return count == 1
            ? FindingText::tr("1 word: a few more would look less hurried")
            : FindingText::tr("%n words: a few more would look less hurried", nullptr, count);
    return FindingText::tr(
        "%n words: a note is read sooner if it has no more than %1", nullptr, count)
        .arg(mostWords);
}

QString lateText(int days)
{
    return days == 1
        ? FindingText::tr("1 day later than advised; late is better than never")
        : FindingText::tr("%n days later than advised; late is better than never", nullptr, days);
}

} // namespace

QString findingText(const Finding &finding)
{
    switch (finding.check) {
    case Check::Placeholder:
        return FindingText::tr("“%1” is still to be filled in").arg(finding.found);
    case Check::Name:
        return FindingText::tr("“%1” is spelled “%2” on the card")
            .arg(finding.found, finding.expected);
    case Check::Salutation:
        return FindingText::tr("It greets “%1”; the card says “%2”")
            .arg(finding.found, finding.expected);
    case Check::OtherEmployer:
        return FindingText::tr("It names %1; this letter goes to %2")
            .arg(finding.found, finding.expected);
    case Check::Length:
        return lengthText(finding.count);
    case Check::Late:
        return lateText(finding.count);
    }
    return {};
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return FindingText::tr("ready");
    case Verdict::LookAgain:
        return FindingText::tr("look again");
    case Verdict::NotYet:
        return FindingText::tr("not yet");
    }
    return {};
}

} // namespace Afterword
