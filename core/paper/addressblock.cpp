// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/addressblock.h"

#include "core/paper/countryname.h"
#include "core/paper/postalrule.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString country(const QStringList &lines)
{
    return lines.isEmpty() ? QString() : countryNamed(lines.constLast());
}

QString trimmedTown(const QString &town)
{
    static const QRegularExpression edges(u"^[\\s,;–-]+|[\\s,;–-]+$"_s);
    return QString(town).remove(edges).simplified();
}

/// The last two lines at most hold town and code; the first may be the street.
struct TownLines
{
    qsizetype first = -1;
    QString town = {};
    QString code = {};
};

TownLines townIn(const QStringList &lines, const PostalRule &rule)
{
    const qsizetype last = lines.size() - 1;
    for (qsizetype at = last; at >= 0 && at >= last - 1; --at) {
        const QRegularExpressionMatch match = rule.code.match(lines.at(at));
        if (!match.hasMatch())
            continue;
        QString line = lines.at(at);
        const QString code = match.captured(1).toUpper().simplified();
        line.remove(match.capturedStart(), match.capturedLength());
        const QString town = trimmedTown(line);
        if (!town.isEmpty() && at == last)
            return {.first = at, .town = town, .code = code};
        // On a line of its own, it belongs to the town above, or to the one below.
        if (town.isEmpty() && at == last && at > 0)
            return {.first = at - 1, .town = trimmedTown(lines.at(at - 1)), .code = code};
        if (town.isEmpty())
            return {.first = at, .town = trimmedTown(lines.constLast()), .code = code};
    }
    return {};
}

QStringList ordered(QStringList lines, const PostalRule &rule, const QString &destination)
{
    const TownLines found = townIn(lines, rule);
    if (found.first < 0)
        return lines;
    const QLocale local(postalLanguage(destination));
    const QString town = rule.isCapital ? local.toUpper(found.town) : found.town;
    lines.remove(found.first, lines.size() - found.first);
    for (QString line : rule.lines)
        lines += line.replace(u"{code}"_s, found.code).replace(u"{town}"_s, town);
    return lines;
}

} // namespace

AddressWish addressWish(const Contact &contact, const QString &postedIn)
{
    const QString name = contact.prefix + u' ' + fullName(contact) + u' ' + contact.suffix;
    QStringList address;
    for (const QString &line : contact.address)
        address += line.simplified();
    QStringList work{contact.title.simplified(), contact.employer.simplified()};
    work.removeIf([&](const QString &line) { return address.contains(line); });
    work.removeAll(QString());
    address.removeAll(QString());
    return {.name = name.simplified(), .work = work, .address = address, .postedIn = postedIn};
}

QString destinationOf(const AddressWish &wish)
{
    const QString named = country(wish.address);
    return named.isEmpty() ? wish.postedIn : named;
}

QStringList addressBlock(const AddressWish &wish)
{
    const QString destination = destinationOf(wish);
    QStringList lines = wish.address;
    if (!country(lines).isEmpty())
        lines.removeLast();
    const PostalRule *rule = postalRuleOf(destination);
    // One line alone is as likely a street with its number.
    if (rule && lines.size() > 1)
        lines = ordered(lines, *rule, destination);
    if (!wish.address.isEmpty() && destination != wish.postedIn) {
        const QString language = postalLanguage(wish.postedIn);
        lines += QLocale(language).toUpper(countryName(destination, language));
    }
    QStringList block = QStringList{wish.name} + wish.work + lines;
    block.removeAll(QString());
    return block;
}

} // namespace Afterword
