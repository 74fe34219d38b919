// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard.h"

#include "core/dossier/names.h"
#include "core/exchange/icalendar.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

// A line of a vCard has the form of one of iCalendar.

QByteArray optional(QByteArrayView name, const QString &value)
{
    return value.isEmpty() ? QByteArray() : calendarLine(name, calendarText(value));
}

QByteArray each(QByteArrayView name, const QStringList &values)
{
    QByteArray lines;
    for (const QString &value : values)
        lines += calendarLine(name, calendarText(value));
    return lines;
}

QString shownName(const Contact &contact)
{
    for (const QString &name : {fullName(contact), contact.employer, contact.emails.value(0)}) {
        if (!name.isEmpty())
            return name;
    }
    return contact.id.text;
}

QString structuredName(const Contact &contact)
{
    return QStringList{calendarText(contact.family), calendarText(contact.given), QString(),
        calendarText(contact.prefix), calendarText(contact.suffix)}
        .join(u';');
}

/// The lines of an envelope do not say which of them is the town. So they stand together as the
/// street, and once more as the label that they are.
QByteArray address(const Contact &contact)
{
    if (contact.address.isEmpty())
        return {};
    const QString lines = calendarText(contact.address.join(u'\n'));
    return calendarLine("ADR;TYPE=WORK", u";;"_s + lines + u";;;;"_s)
        + calendarLine("LABEL;TYPE=WORK", lines);
}

/// What no other program asks for, so that a card comes back as it was.
QByteArray ownLines(const Contact &contact)
{
    return calendarLine("X-AFTERWORD-RELATION", nameOf(contact.relation))
        + optional("X-AFTERWORD-ADDRESS-AS", contact.addressAs)
        + optional("X-AFTERWORD-BEST-TIMES", contact.bestTimes)
        + (contact.spellingChecked ? calendarLine("X-AFTERWORD-SPELLING-CHECKED", u"1"_s)
                                   : QByteArray());
}

QByteArray vCard(const Contact &contact)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Afterword//EN\r\n"
        + calendarLine("UID", calendarText(contact.id.text))
        + calendarLine("FN", calendarText(shownName(contact)))
        + calendarLine("N", structuredName(contact)) + optional("ORG", contact.employer)
        + optional("TITLE", contact.title) + each("EMAIL;TYPE=INTERNET", contact.emails)
        + each("TEL;TYPE=VOICE", contact.phones) + address(contact) + ownLines(contact)
        + optional("NOTE", contact.notes) + "END:VCARD\r\n";
}

} // namespace

QByteArray vCards(const QList<Contact> &contacts)
{
    QByteArray document;
    for (const Contact &contact : contacts)
        document += vCard(contact);
    return document;
}

QString cardAsText(const Contact &contact)
{
    QStringList lines{
        QStringList{contact.prefix, fullName(contact), contact.suffix}.join(u' ').simplified(),
        contact.title, contact.employer};
    lines += contact.emails + contact.phones + contact.address;
    lines.removeAll(QString());
    return lines.join(u'\n') + u'\n';
}

} // namespace Afterword
