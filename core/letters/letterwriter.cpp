// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letterwriter.h"

#include "core/letters/letterfacts.h"
#include "core/letters/templateshelf.h"
#include "core/letters/wording.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

bool isMissedCall(const FollowUp &followUp)
{
    return followUp.kind == LogKind::Callback
        || std::ranges::any_of(followUp.because,
            [](const Reason &reason) { return reason.code == ReasonCode::TheyDidNotCall; });
}

bool isScript(const QString &letter)
{
    return letter == u"call-script"_s || letter == u"voicemail"_s;
}

Letter inParts(
    const LetterRequest &request, const RenderedLetter &rendered, const QString &seekerName)
{
    Letter letter;
    letter.subject = rendered.subject;
    QStringList blocks = rendered.blocks;
    if (!blocks.isEmpty() && blocks.front().endsWith(u','))
        letter.salutation = blocks.takeFirst();
    if (!letter.salutation.isEmpty() && !blocks.isEmpty() && blocks.back() == seekerName)
        letter.signature = blocks.takeLast();
    if (!letter.salutation.isEmpty() && !blocks.isEmpty() && blocks.back().endsWith(u','))
        letter.closing = blocks.takeLast();
    letter.body = richTextOf(blocks);
    letter.channel = request.followUp.channel;
    if (dateFormOf(request.dossier.seeker.region) == DateForm::MonthFirst)
        letter.language = u"en-US"_s;
    letter.on = request.today;
    letter.date = fullDate(request.today, dateFormOf(request.style, request.dossier.seeker.region));
    return letter;
}

/// Paper needs the address; a mail is answered by itself, but may be printed.
QStringList senderLines(const Seeker &seeker, Channel channel)
{
    QStringList lines{seeker.name};
    if (channel == Channel::Post || channel == Channel::Hand)
        lines += seeker.address;
    lines += seeker.email;
    if (channel == Channel::Post || channel == Channel::Hand)
        lines += seeker.phone;
    lines.removeAll(QString());
    return lines;
}

QStringList recipientLines(const LetterRequest &request)
{
    const Contact *contact = findContact(request.dossier, request.followUp.contact);
    if (!contact || request.followUp.channel != Channel::Post)
        return {};
    const QString name = (contact->prefix + u' ' + fullName(*contact) + u' ' + contact->suffix);
    QStringList lines{name.simplified(), contact->title, contact->employer};
    for (const QString &line : contact->address) {
        if (!lines.contains(line))
            lines += line;
    }
    lines.removeAll(QString());
    return lines;
}

bool isAboutSomething(const LetterRequest &request)
{
    return findOpportunity(request.dossier, request.followUp.opportunity) != nullptr;
}

Result<Letter> filled(const LetterRequest &request, const QString &text, const LetterFacts &facts)
{
    const QString name
        = request.letter.isEmpty() ? letterNameFor(request.followUp) : request.letter;
    const Result<RenderedLetter> rendered = renderedLetter(name, text, facts);
    if (!rendered)
        return rendered.error();
    const auto seekerName = facts.find(u"name"_s);
    Letter letter
        = inParts(request, *rendered, seekerName == facts.end() ? QString() : seekerName->second);
    letter.name = name;
    letter.senderLines = senderLines(request.dossier.seeker, letter.channel);
    letter.recipientLines = recipientLines(request);
    return letter;
}

} // namespace

QString letterNameFor(const FollowUp &followUp)
{
    if (followUp.letter.isEmpty())
        return {};
    if (followUp.channel == Channel::Phone)
        return isScript(followUp.letter) ? followUp.letter : u"call-script"_s;
    if (!isScript(followUp.letter))
        return followUp.letter;
    return isMissedCall(followUp) ? u"they-did-not-call"_s : u"week-inquiry"_s;
}

Result<Letter> writeLetter(const LetterRequest &request)
{
    const QString name
        = request.letter.isEmpty() ? letterNameFor(request.followUp) : request.letter;
    if (name.isEmpty())
        return Error{.kind = Error::Kind::Input,
            .what = u"the follow-up '%1' has no letter"_s.arg(request.followUp.id.text),
            .expected = builtInLetterNames().join(u", "_s)};
    const Result<QString> text = letterText(request.ownTemplates, name);
    if (!text)
        return text.error();
    return writeLetter(request, *text);
}

Result<Letter> writeLetter(const LetterRequest &request, const QString &templateText)
{
    if (!isAboutSomething(request))
        return Error{.kind = Error::Kind::Input,
            .what = u"the follow-up '%1' is about no opportunity of this dossier"_s.arg(
                request.followUp.id.text)};
    static const std::array leastFirst{u"next_step"_s, u"step_told"_s, u"introducer"_s,
        u"helpers"_s, u"gap"_s, u"forgot_two"_s, u"forgot"_s, u"topics"_s};
    LetterFacts facts = letterFacts(request);
    Result<Letter> letter = filled(request, templateText, facts);
    for (const QString &fact : leastFirst) {
        if (!letter || words(*letter) <= mostWords)
            break;
        if (facts.erase(fact) > 0)
            letter = filled(request, templateText, facts);
    }
    return letter;
}

} // namespace Afterword
