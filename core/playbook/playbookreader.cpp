// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/playbookreader.h"

#include "core/playbook/rulenames.h"
#include "core/playbook/tablereader.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// A moment's place in its window, where two can be compared at all.
std::optional<int> comparable(const Moment &moment)
{
    const bool isCounted
        = moment.kind == Moment::Kind::Days || moment.kind == Moment::Kind::OfficeDays;
    return isCounted ? std::optional(moment.count) : std::nullopt;
}

bool mayFollow(const Moment &earlier, const Moment &later)
{
    const std::optional<int> first = comparable(earlier);
    const std::optional<int> second = comparable(later);
    return !first || !second || earlier.kind != later.kind || *first <= *second;
}

void checkWindow(const Rule &rule, TableReader &table)
{
    if (!mayFollow(rule.opens, rule.due))
        table.refuse(
            u"due"_s, u"the rule is due before it opens"_s, u"a day not before \"opens\""_s);
    if (rule.closes && !mayFollow(rule.due, *rule.closes))
        table.refuse(
            u"closes"_s, u"the rule closes before it is due"_s, u"a day not before \"due\""_s);
}

/// A rule that follows reminders and is one itself follows itself: it needs a step and an end.
void checkItEnds(const Rule &rule, TableReader &table)
{
    if (rule.follows != Event::ReminderSent)
        return;
    if (!rule.closes || rule.closes->kind != Moment::Kind::InterviewDay) {
        table.refuse(u"closes"_s,
            u"reminders that follow reminders would feed each other for ever"_s,
            u"a last day after the interview, as in \"day 21\""_s);
    }
    if (rule.due.kind != Moment::Kind::Days || rule.due.count < 1)
        table.refuse(u"due"_s, u"reminders that follow reminders would feed each other for ever"_s,
            u"at least \"1 day\" after the one before"_s);
}

void checkSense(const Rule &rule, TableReader &table)
{
    checkWindow(rule, table);
    checkItEnds(rule, table);
    if ((rule.follows == Event::Silence) != (rule.silence != SilenceAbout::None))
        table.refuse(u"silence"_s, u"\"silence\" goes with the event of that name"_s,
            u"both follows = \"silence\" and silence = …, or neither"_s);
    const bool isTask = rule.channels == QList{Channel::Task};
    if ((rule.audience == Audience::Yourself) != isTask)
        table.refuse(u"channels"_s, u"what one does alone is a task, what goes to others is not"_s,
            u"[\"task\"] for \"yourself\" and no \"task\" for others"_s);
    if (rule.countsTowardPace && rule.audience != Audience::MainInterviewer)
        table.refuse(u"audience"_s, u"a reminder goes to one person"_s, u"\"main-interviewer\""_s);
}

Rule readRule(TableReader &table)
{
    Rule rule;
    rule.id = table.text(u"id"_s);
    rule.follows = table.choice<Event>(u"follows"_s);
    rule.silence = table.choiceOr(u"silence"_s, SilenceAbout::None);
    rule.fromRound = table.numberOr(u"from_round"_s, {1, 99}, 1);
    rule.isOnlyIfAsked = table.flagOr(u"only_if_asked"_s, false);
    rule.audience = table.choice<Audience>(u"audience"_s);
    rule.channels = table.choices<Channel>(u"channels"_s);
    rule.rotates = table.flagOr(u"rotates"_s, false);
    rule.opens = table.moment(u"opens"_s);
    rule.due = table.moment(u"due"_s);
    rule.closes = table.optionalMoment(u"closes"_s);
    rule.grace = table.numberOr(u"grace"_s, {0, 60}, 0);
    rule.countsTowardPace = table.flagOr(u"pace"_s, false);
    rule.waitsForPromise = table.flagOr(u"waits_for_promise"_s, false);
    rule.kind = table.choice<LogKind>(u"kind"_s);
    rule.letter = table.textOr(u"letter"_s, {});
    rule.thirdByPost = table.textOr(u"third_by_post"_s, {});
    rule.why = table.text(u"why"_s);
    rule.sources = table.texts(u"sources"_s);
    checkSense(rule, table);
    table.refuseUnknownKeys();
    return rule;
}

QList<Rule> readRules(TableReader &root)
{
    QList<Rule> rules;
    std::vector<TableReader> tables = root.children(u"rule"_s);
    for (TableReader &table : tables) {
        const Rule rule = readRule(table);
        if (std::ranges::find(rules, rule.id, &Rule::id) != rules.end())
            table.refuse(
                u"id"_s, u"two rules are called \"%1\""_s.arg(rule.id), u"an id of its own"_s);
        rules.append(rule);
    }
    return rules;
}

bool standsBefore(const Error &one, const Error &other)
{
    return std::pair(one.line, one.column) < std::pair(other.line, other.column);
}

} // namespace

Result<Playbook> readPlaybook(const QByteArray &toml, const QString &fileName)
{
    const Result<TomlNode> document = parseToml(toml, fileName);
    if (!document)
        return document.error();
    QList<Error> errors;
    TableReader root(*document, {}, errors);

    Playbook playbook;
    playbook.name = root.text(u"name"_s);
    playbook.title = root.text(u"title"_s);
    playbook.description = root.text(u"description"_s);
    playbook.tone = root.wordOr(u"tone"_s, {u"warm"_s, u"formal"_s, u"brief"_s}, u"warm"_s);
    playbook.skills = root.choiceOr(u"skills"_s, SkillsInNotes::LeftOut);
    playbook.paceDays = root.numberOr(u"pace_days"_s, {1, 60}, 7);
    playbook.windowOpens = root.numberOr(u"window_opens"_s, {1, 365}, 14);
    playbook.windowCloses = root.numberOr(u"window_closes"_s, {playbook.windowOpens, 365}, 21);
    playbook.rules = readRules(root);
    root.refuseUnknownKeys();

    if (errors.isEmpty())
        return playbook;
    Error first = *std::ranges::min_element(errors, standsBefore);
    first.file = fileName;
    return first;
}

QStringList builtInPlaybookNames()
{
    return {u"balanced"_s, u"advantage"_s, u"persistent"_s, u"reserved"_s, u"prepared"_s};
}

Result<QByteArray> builtInPlaybookText(const QString &name)
{
    QFile file(u":/playbooks/"_s + name + u".toml"_s);
    if (!builtInPlaybookNames().contains(name) || !file.open(QIODevice::ReadOnly)) {
        return Error{.kind = Error::Kind::Usage,
            .what = u"there is no playbook \"%1\""_s.arg(name),
            .expected = builtInPlaybookNames().join(u", "_s)};
    }
    return file.readAll();
}

Result<Playbooks> builtInPlaybooks(const QString &standardName)
{
    Playbooks playbooks;
    for (const QString &name : builtInPlaybookNames()) {
        const Result<QByteArray> text = builtInPlaybookText(name);
        if (!text)
            return text.error();
        Result<Playbook> playbook = readPlaybook(*text, name + u".toml"_s);
        if (!playbook)
            return playbook.error();
        playbooks.byName.emplace(name, *std::move(playbook));
    }
    const auto standard = playbooks.byName.find(standardName);
    if (standard == playbooks.byName.end())
        return builtInPlaybookText(standardName).error();
    playbooks.standard = standard->second;
    return playbooks;
}

} // namespace Afterword
