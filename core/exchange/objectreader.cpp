// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/objectreader.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

// Out of these a year is a slip of the pen, and reminders from it on would have no end.
constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

QString shortened(const QString &text)
{
    return u'"' + (text.size() > 40 ? text.left(39) + u'…' : text) + u'"';
}

QString kindName(JsonKind kind)
{
    switch (kind) {
    case JsonKind::Null:
        return u"null"_s;
    case JsonKind::Bool:
        return u"true or false"_s;
    case JsonKind::Number:
        return u"a number"_s;
    case JsonKind::Text:
        return u"a text"_s;
    case JsonKind::Array:
        return u"a list"_s;
    case JsonKind::Object:
        return u"an object"_s;
    }
    return {};
}

/// How many letters are wrong, missing or too many between two words.
int distance(QStringView from, QStringView to)
{
    QList<int> row(to.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar letter : from) {
        int corner = row[0]++;
        for (qsizetype i = 0; i < to.size(); ++i) {
            const int changed = corner + (to[i] == letter ? 0 : 1);
            corner = row[i + 1];
            row[i + 1] = std::min({changed, row[i] + 1, corner + 1});
        }
    }
    return row.back();
}

QString suggestion(const QString &word, const QStringList &known)
{
    if (word.size() > 40)
        return {};
    const auto far = [&word](const QString &other) { return distance(word, other); };
    const auto nearest = std::ranges::min_element(known, {}, far);
    if (nearest == known.end() || far(*nearest) > std::max<qsizetype>(1, (word.size() + 1) / 3))
        return {};
    return u"; did you mean \"%1\"?"_s.arg(*nearest);
}

/// Whether there is a digit wherever `shape` has a 0, and the rest to the letter.
bool hasShape(QStringView text, QStringView shape)
{
    return std::ranges::equal(text, shape, [](QChar letter, QChar wanted) {
        return wanted == u'0' ? letter >= u'0' && letter <= u'9' : letter == wanted;
    });
}

bool isDateShape(const QString &text)
{
    return hasShape(text, u"0000-00-00");
}

bool isTimeShape(const QString &text)
{
    return hasShape(text, u"0000-00-00T00:00") || hasShape(text, u"0000-00-00T00:00:00")
        || hasShape(text, u"0000-00-00T00:00:00.000");
}

/// ISO 3166: a country, or a country and its subdivision.
bool isRegionShape(QStringView text)
{
    const auto isUpper = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const QStringView country = text.left(2);
    const QStringView part = text.sliced(country.size());
    if (country.size() != 2 || !std::ranges::all_of(country, isUpper))
        return false;
    return part.isEmpty()
        || (part.size() >= 2 && part.size() <= 4 && part[0] == u'-'
            && std::ranges::all_of(
                part.sliced(1), [&](QChar c) { return isUpper(c) || isDigit(c); }));
}

} // namespace

void FirstProblem::add(const JsonValue &value, const QString &what, const QString &expected)
{
    if (!isFirst(value.offset()))
        return;
    m_error = value.error(what, expected);
    m_offset = value.offset();
}

void FirstProblem::addAtKey(const JsonValue &value, const QString &what, const QString &expected)
{
    if (!isFirst(value.keyOffset()))
        return;
    m_error = value.keyError(what, expected);
    m_offset = value.keyOffset();
}

void FirstProblem::addMissing(const JsonValue &object, QByteArrayView key, const QString &expected)
{
    if (!isFirst(object.offset()))
        return;
    m_error = object.error(u"\"%1\" is missing"_s.arg(QString::fromUtf8(key)), expected);
    m_offset = object.offset();
    m_error->path += (m_error->path.isEmpty() ? u""_s : u"."_s) + QString::fromUtf8(key);
}

ObjectReader::ObjectReader(
    const JsonValue &object, std::initializer_list<QByteArrayView> keys, FirstProblem &problem)
    : m_object(object)
    , m_problem(problem)
{
    if (object.kind() != JsonKind::Object) {
        problem.add(object, u"this is %1"_s.arg(kindName(object.kind())), u"an object in braces"_s);
        m_hasUnknownKey = true;
        return;
    }
    m_members = object.children();
    for (const JsonValue &member : m_members) {
        if (std::ranges::find(keys, member.key()) != keys.end())
            continue;
        m_hasUnknownKey = true;
        QStringList known;
        for (const QByteArrayView key : keys)
            known.append(QString::fromUtf8(key));
        const QString key = QString::fromUtf8(member.key());
        problem.addAtKey(member, u"the key %1 is not known"_s.arg(shortened(key)),
            u"one of %1"_s.arg(known.join(u", ")) + suggestion(key, known));
    }
}

std::optional<JsonValue> ObjectReader::member(QByteArrayView key) const
{
    const auto found = std::ranges::find(m_members, key, &JsonValue::key);
    if (found == m_members.end() || found->isNull())
        return {};
    return *found;
}

std::optional<JsonValue> ObjectReader::memberOf(
    QByteArrayView key, JsonKind kind, const QString &expected)
{
    const auto value = member(key);
    if (!value || value->kind() == kind)
        return value;
    m_problem.add(*value, u"this is %1"_s.arg(kindName(value->kind())), expected);
    return {};
}

void ObjectReader::refuseMissing(QByteArrayView key, const QString &expected)
{
    if (!m_hasUnknownKey)
        m_problem.addMissing(m_object, key, expected);
}

QString ObjectReader::text(QByteArrayView key, Need need)
{
    const QString expected = u"a text in double quotation marks"_s;
    if (need != Need::Optional && !member(key))
        refuseMissing(key, expected);
    const auto value = memberOf(key, JsonKind::Text, expected);
    if (!value)
        return {};
    const QString text = value->text();
    if (need == Need::RequiredFilled && text.trimmed().isEmpty())
        m_problem.add(*value, u"this is empty"_s, u"a text with at least one letter"_s);
    return text;
}

QStringList ObjectReader::texts(QByteArrayView key)
{
    QStringList texts;
    for (const JsonValue &item : items(key)) {
        if (item.kind() == JsonKind::Text)
            texts.append(item.text());
        else
            m_problem.add(item, u"this is %1"_s.arg(kindName(item.kind())),
                u"a text in double quotation marks"_s);
    }
    return texts;
}

bool ObjectReader::flag(QByteArrayView key)
{
    const auto value = memberOf(key, JsonKind::Bool, u"true or false"_s);
    return value && value->isTrue();
}

double ObjectReader::amount(QByteArrayView key)
{
    const QString expected = u"a number, 0 or more"_s;
    const auto value = memberOf(key, JsonKind::Number, expected);
    if (!value)
        return 0;
    if (value->number() < 0)
        m_problem.add(*value, u"the amount is below zero"_s, expected);
    return value->number();
}

int ObjectReader::number(QByteArrayView key, int fallback, const Range &range)
{
    const QString expected = u"a whole number from %1 to %2"_s.arg(range.low).arg(range.high);
    const auto value = memberOf(key, JsonKind::Number, expected);
    if (!value)
        return fallback;
    const double number = value->number();
    if (number >= range.low && number <= range.high && number == std::floor(number))
        return static_cast<int>(number);
    m_problem.add(*value, u"%1 will not do"_s.arg(number), expected);
    return fallback;
}

QDate ObjectReader::date(QByteArrayView key)
{
    const QString expected = u"a date as YYYY-MM-DD"_s;
    const auto value = memberOf(key, JsonKind::Text, expected);
    if (!value)
        return {};
    if (!isDateShape(value->text())) {
        m_problem.add(*value, u"%1 is no date"_s.arg(shortened(value->text())), expected);
        return {};
    }
    return inCalendar(*value, expected).date;
}

WallTime ObjectReader::wallTime(QByteArrayView key, Precision precision)
{
    const bool isTimeNeeded = precision == Precision::Time;
    const QString expected = isTimeNeeded ? u"a time as YYYY-MM-DDTHH:MM"_s
                                          : u"a date as YYYY-MM-DD or a time as YYYY-MM-DDTHH:MM"_s;
    const auto value = memberOf(key, JsonKind::Text, expected);
    if (!value)
        return {};
    const QString text = value->text();
    if (isTimeShape(text) || (!isTimeNeeded && isDateShape(text)))
        return inCalendar(*value, expected);
    m_problem.add(*value, u"%1 is no time"_s.arg(shortened(text)), expected);
    return {};
}

WallTime ObjectReader::inCalendar(const JsonValue &value, const QString &expected)
{
    const QString text = value.text();
    const WallTime wall = wallTimeFromString(text);
    if (!wall.isValid())
        m_problem.add(value, u"%1 is not in the calendar"_s.arg(shortened(text)), expected);
    else if (wall.date.year() < firstYear || wall.date.year() > lastYear)
        m_problem.add(value, u"the year of %1 cannot be meant"_s.arg(shortened(text)),
            u"a year from %1 to %2"_s.arg(firstYear).arg(lastYear));
    return wall;
}

QString ObjectReader::timeZone(QByteArrayView key)
{
    const QString expected = u"the IANA name of a time zone, as in Europe/London"_s;
    const auto value = memberOf(key, JsonKind::Text, expected);
    const QString zone = value ? value->text() : QString();
    if (!zone.isEmpty() && !isKnownZone(zone))
        m_problem.add(*value, u"the time zone %1 is not known"_s.arg(shortened(zone)), expected);
    return zone;
}

QString ObjectReader::region(QByteArrayView key)
{
    const QString expected = u"an ISO 3166 code, as in US or GB-ENG"_s;
    const auto value = memberOf(key, JsonKind::Text, expected);
    const QString region = value ? value->text() : QString();
    if (!region.isEmpty() && !isRegionShape(region))
        m_problem.add(*value, u"%1 is no region"_s.arg(shortened(region)), expected);
    return region;
}

QString ObjectReader::wordText(QByteArrayView key, const QStringList &words)
{
    const QString expected = u"one of %1"_s.arg(words.join(u", "));
    const auto value = memberOf(key, JsonKind::Text, expected);
    const QString word = value ? value->text() : QString();
    if (value && !words.contains(word))
        m_problem.add(
            *value, u"%1 is not known"_s.arg(shortened(word)), expected + suggestion(word, words));
    return word;
}

QList<JsonValue> ObjectReader::items(QByteArrayView key)
{
    const auto value = memberOf(key, JsonKind::Array, u"a list in square brackets"_s);
    return value ? value->children() : QList<JsonValue>();
}

} // namespace Afterword
