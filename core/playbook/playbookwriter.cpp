// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/playbookwriter.h"

#include "core/playbook/rulenames.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString escaped(QChar letter)
{
    if (letter == u'"' || letter == u'\\')
        return u'\\' + QString(letter);
    // TOML allows no control character in a text, and a line must stay one.
    if (letter < u' ' || letter == QChar(0x7f))
        return u"\\u%1"_s.arg(letter.unicode(), 4, 16, QChar(u'0'));
    return letter;
}

QString quoted(const QString &text)
{
    QString written = u"\""_s;
    for (const QChar letter : text)
        written += escaped(letter);
    return written + u'"';
}

QString listed(const QStringList &texts)
{
    QStringList items;
    for (const QString &text : texts)
        items.append(quoted(text));
    return u'[' + items.join(u", "_s) + u']';
}

/// Writes one table, a line for each member.
class TableWriter final
{
public:
    explicit TableWriter(QString &out)
        : m_out(out)
    {
    }

    void word(const QString &key, const QString &text) { raw(key, quoted(text)); }
    void list(const QString &key, const QStringList &texts) { raw(key, listed(texts)); }
    void number(const QString &key, int value) { raw(key, QString::number(value)); }

    void wordUnless(const QString &otherwise, const QString &key, const QString &text)
    {
        if (text != otherwise)
            word(key, text);
    }
    void numberUnless(int otherwise, const QString &key, int value)
    {
        if (value != otherwise)
            number(key, value);
    }
    void flagIf(bool isSet, const QString &key)
    {
        if (isSet)
            raw(key, u"true"_s);
    }

private:
    void raw(const QString &key, const QString &value) { m_out += key + u" = "_s + value + u'\n'; }

    QString &m_out;
};

QStringList channelNames(const QList<Channel> &channels)
{
    QStringList words;
    for (const Channel channel : channels)
        words.append(nameOf(channel));
    return words;
}

void writeWhen(TableWriter &table, const Rule &rule)
{
    table.word(u"opens"_s, toString(rule.opens));
    table.word(u"due"_s, toString(rule.due));
    if (rule.closes)
        table.word(u"closes"_s, toString(*rule.closes));
    table.numberUnless(0, u"grace"_s, rule.grace);
    table.flagIf(rule.countsTowardPace, u"pace"_s);
    table.flagIf(rule.waitsForPromise, u"waits_for_promise"_s);
}

void writeRule(QString &out, const Rule &rule)
{
    out += u"\n[[rule]]\n"_s;
    TableWriter table(out);
    table.word(u"id"_s, rule.id);
    table.word(u"follows"_s, nameOf(rule.follows));
    table.wordUnless(nameOf(SilenceAbout::None), u"silence"_s, nameOf(rule.silence));
    table.numberUnless(1, u"from_round"_s, rule.fromRound);
    table.flagIf(rule.isOnlyIfAsked, u"only_if_asked"_s);
    table.word(u"audience"_s, nameOf(rule.audience));
    table.list(u"channels"_s, channelNames(rule.channels));
    table.flagIf(rule.rotates, u"rotates"_s);
    writeWhen(table, rule);
    table.word(u"kind"_s, nameOf(rule.kind));
    table.wordUnless({}, u"letter"_s, rule.letter);
    table.wordUnless({}, u"third_by_post"_s, rule.thirdByPost);
    table.word(u"why"_s, rule.why);
    table.list(u"sources"_s, rule.sources);
}

} // namespace

QByteArray playbookToml(const Playbook &playbook)
{
    QString out;
    TableWriter table(out);
    table.word(u"name"_s, playbook.name);
    table.word(u"title"_s, playbook.title);
    table.word(u"description"_s, playbook.description);
    table.word(u"tone"_s, playbook.tone);
    table.word(u"skills"_s, nameOf(playbook.skills));
    table.number(u"pace_days"_s, playbook.paceDays);
    table.number(u"window_opens"_s, playbook.windowOpens);
    table.number(u"window_closes"_s, playbook.windowCloses);
    for (const Rule &rule : playbook.rules)
        writeRule(out, rule);
    return out.toUtf8();
}

} // namespace Afterword
