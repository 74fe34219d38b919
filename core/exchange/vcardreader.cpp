// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcardreader.h"

#include "core/dossier/names.h"
#include "core/exchange/contentline.h"

#include <QCryptographicHash>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr qsizetype mostCards = 100'000;
constexpr qsizetype mostValues = 50;

/// A card in the making.
struct OpenCard
{
    int line = 0;
    Contact contact = {.id = {}, .relation = Relation::Network};
    QString shownName = {};
    QString function = {}; ///< stands for a title where there is none
    QStringList label = {};
    bool isPerson = true;
};

QString part(const QStringList &parts, qsizetype place)
{
    return parts.value(place).simplified();
}

void addOnce(QStringList &list, const QString &value)
{
    if (!value.isEmpty() && list.size() < mostValues && !list.contains(value))
        list.append(value);
}

/// The preferred one stands first.
void addValue(QStringList &list, const CardLine &line, const QString &value)
{
    const auto types = line.parameters.find(u"TYPE"_s);
    const bool isPreferred = line.parameters.contains(u"PREF"_s)
        || (types != line.parameters.end()
            && types->second.contains(u"pref"_s, Qt::CaseInsensitive));
    const qsizetype before = list.size();
    addOnce(list, value);
    if (isPreferred && list.size() > before)
        list.move(list.size() - 1, 0);
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.simplified().isEmpty())
            lines.append(line.simplified());
    }
    return lines;
}

/// N is family, given, further names, prefix, suffix.
void takeName(OpenCard &card, const CardLine &line)
{
    if (!fullName(card.contact).isEmpty())
        return;
    const QStringList parts = cardParts(line.value, u';');
    card.contact.family = part(parts, 0);
    card.contact.given
        = QString(part(parts, 1) + u' ' + part(parts, 2).replace(u',', u' ')).simplified();
    card.contact.prefix = part(parts, 3);
    card.contact.suffix = part(parts, 4);
}

/// ADR is box, extension, street, town, region, code, country.
void takeAddress(OpenCard &card, const CardLine &line)
{
    const auto label = line.parameters.find(u"LABEL"_s);
    if (label != line.parameters.end() && card.label.isEmpty())
        card.label = linesOf(unescaped(label->second.join(u',')));
    if (!card.contact.address.isEmpty())
        return;
    const QStringList parts = cardParts(line.value, u';');
    QStringList lines = linesOf(parts.value(2)) + linesOf(parts.value(1)) + linesOf(parts.value(0));
    QStringList town{part(parts, 3), part(parts, 4)};
    town.removeAll(QString());
    lines += QString(town.join(u", "_s) + u' ' + part(parts, 5)).simplified();
    lines += part(parts, 6);
    lines.removeAll(QString());
    card.contact.address = lines;
}

void takeOwn(Contact &contact, const CardLine &line)
{
    const QString value = unescaped(line.value);
    if (line.name == "X-AFTERWORD-ADDRESS-AS"_L1)
        contact.addressAs = value.simplified();
    else if (line.name == "X-AFTERWORD-BEST-TIMES"_L1)
        contact.bestTimes = value.simplified();
    else if (line.name == "X-AFTERWORD-SPELLING-CHECKED"_L1)
        contact.spellingChecked = value == u"1"_s;
    else if (line.name == "X-AFTERWORD-RELATION"_L1)
        contact.relation = choiceNamed<Relation>(value).value_or(Relation::Network);
}

QString withoutScheme(const QString &value, QLatin1StringView scheme)
{
    const QString text = value.simplified();
    return text.startsWith(scheme, Qt::CaseInsensitive) ? text.mid(scheme.size()) : text;
}

void takeReach(OpenCard &card, const CardLine &line)
{
    const QString value = unescaped(line.value);
    if (line.name == "EMAIL"_L1)
        addValue(card.contact.emails, line, withoutScheme(value, "mailto:"_L1));
    else if (line.name == "TEL"_L1)
        addValue(card.contact.phones, line, withoutScheme(value, "tel:"_L1));
    else if (line.name == "ADR"_L1)
        takeAddress(card, line);
    else if (line.name == "LABEL"_L1 && card.label.isEmpty())
        card.label = linesOf(value);
}

void take(OpenCard &card, const CardLine &line)
{
    Contact &contact = card.contact;
    const QString value = unescaped(line.value);
    if (line.name == "N"_L1)
        takeName(card, line);
    else if (line.name == "FN"_L1)
        card.shownName = value.simplified();
    else if (line.name == "UID"_L1)
        contact.id = {withoutScheme(value, "urn:uuid:"_L1)};
    else if (line.name == "ORG"_L1 && contact.employer.isEmpty())
        contact.employer = part(cardParts(line.value, u';'), 0);
    else if (line.name == "TITLE"_L1 && contact.title.isEmpty())
        contact.title = value.simplified();
    else if (line.name == "ROLE"_L1)
        card.function = value.simplified();
    else if (line.name == "NOTE"_L1)
        contact.notes = QString(contact.notes + u'\n' + value).trimmed();
    else if (line.name == "KIND"_L1 || line.name == "X-ADDRESSBOOKSERVER-KIND"_L1)
        card.isPerson = value.compare("group"_L1, Qt::CaseInsensitive) != 0;
    else if (line.name.startsWith("X-AFTERWORD-"_L1))
        takeOwn(contact, line);
    else
        takeReach(card, line);
}

/// A name from what is shown: the last word is the family's.
void splitName(Contact &contact, const QString &shown)
{
    const qsizetype space = shown.lastIndexOf(u' ');
    contact.given = space < 0 ? shown : shown.left(space);
    contact.family = space < 0 ? QString() : shown.mid(space + 1);
}

ContactId madeId(const Contact &contact)
{
    const QString said = QStringList{fullName(contact), contact.employer, contact.emails.value(0),
        contact.phones.value(0)}
                             .join(u'\n');
    const QByteArray hash = QCryptographicHash::hash(said.toUtf8(), QCryptographicHash::Sha1);
    return {u"card-"_s + QString::fromLatin1(hash.toHex().left(24))};
}

Error passedOver(const OpenCard &card, const QString &what, const QString &file)
{
    return {.what = what, .file = file, .line = card.line, .expected = u"a card of a person"_s};
}

void close(OpenCard card, CardsRead &read, std::set<ContactId> &known, const QString &file)
{
    Contact &contact = card.contact;
    if (!card.isPerson) {
        read.problems.append(passedOver(card, u"the card is of a group"_s, file));
        return;
    }
    if (fullName(contact).isEmpty())
        splitName(contact, card.shownName);
    if (fullName(contact).isEmpty())
        contact.given = contact.emails.isEmpty() ? contact.employer : contact.emails.first();
    if (fullName(contact).isEmpty()) {
        read.problems.append(passedOver(card, u"the card has no name"_s, file));
        return;
    }
    if (!card.label.isEmpty())
        contact.address = card.label;
    if (contact.title.isEmpty())
        contact.title = card.function;
    if (contact.id.isEmpty() || known.contains(contact.id))
        contact.id = madeId(contact);
    if (known.contains(contact.id)) {
        read.problems.append(passedOver(card, u"the card stands in the file twice"_s, file));
        return;
    }
    known.insert(contact.id);
    read.contacts.append(contact);
}

bool isMark(const CardLine &line, QLatin1StringView name)
{
    return line.name == name && line.value.trimmed().compare("VCARD"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

Result<CardsRead> readVCards(const QByteArray &text, const QString &file)
{
    CardsRead read;
    std::set<ContactId> known;
    std::optional<OpenCard> open;
    int within = 0; ///< cards within the card, as an AGENT of version 2.1
    bool hasBegun = false;
    for (const CardLine &line : cardLines(text)) {
        if (isMark(line, "BEGIN"_L1)) {
            hasBegun = true;
            within += open ? 1 : 0;
            if (!open)
                open = OpenCard{.line = line.line};
        } else if (isMark(line, "END"_L1) && within > 0) {
            --within;
        } else if (isMark(line, "END"_L1) && open) {
            close(*std::exchange(open, {}), read, known, file);
        } else if (open && within == 0) {
            take(*open, line);
        }
        if (read.contacts.size() >= mostCards)
            break;
    }
    if (open)
        read.problems.append(passedOver(*open, u"the card does not end"_s, file));
    if (!hasBegun)
        return Error{.what = u"there is no vCard in it"_s,
            .file = file,
            .line = 1,
            .expected = u"BEGIN:VCARD"_s};
    return read;
}

} // namespace Afterword
