// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/persontext.h"

#include "ui/pages/people/withperson.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextBoundaryFinder>
#include <QTimeZone>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

struct PersonText
{
    Q_DECLARE_TR_FUNCTIONS(PersonText)
};

/// The first thing that a reader takes for one letter.
QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

QString amountOf(int minutes)
{
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    const QString hourText
        = hours == 1 ? PersonText::tr("1 hour") : PersonText::tr("%n hours", nullptr, hours);
    if (rest == 0)
        return hourText;
    const QString restText = PersonText::tr("%n minutes", nullptr, rest);
    //: "5 hours 30 minutes"
    return hours == 0 ? restText : PersonText::tr("%1 %2").arg(hourText, restText);
}

QString differenceOf(int minutes)
{
    if (minutes == 0)
        return PersonText::tr("same as yours");
    const QString amount = amountOf(std::abs(minutes));
    return minutes > 0 ? PersonText::tr("%1 ahead").arg(amount)
                       : PersonText::tr("%1 behind").arg(amount);
}

} // namespace

QString initialsOf(const Contact &contact)
{
    const QString both = firstLetter(contact.given) + firstLetter(contact.family);
    return both.isEmpty() ? firstLetter(contact.employer) : both;
}

QString localTimeText(const QDateTime &now, const QString &theirs, const QString &ours)
{
    if (!isKnownZone(theirs))
        return {};
    const QTimeZone there(theirs.toUtf8());
    const QTimeZone here(isKnownZone(ours) ? ours.toUtf8() : QByteArray("UTC"));
    const int seconds = there.offsetFromUtc(now) - here.offsetFromUtc(now);
    const WallTime wall = wallTimeAt(now, theirs);
    const QString clock = QLocale().toString(wall.time, u"HH:mm"_s);
    const qint64 days = wallTimeAt(now, QString::fromUtf8(here.id())).date.daysTo(wall.date);
    const QString difference = differenceOf(seconds / 60);
    if (days == 0)
        //: A time of day elsewhere: "18:42 (8 hours ahead)"
        return PersonText::tr("%1 (%2)").arg(clock, difference);
    return days > 0 ? PersonText::tr("%1 tomorrow (%2)").arg(clock, difference)
                    : PersonText::tr("%1 yesterday (%2)").arg(clock, difference);
}

QString zoneOf(const Contact &contact, const Dossier &dossier)
{
    const Opportunity *found = opportunityWith(contact, dossier);
    return found ? timeZoneOf(dossier, *found) : QString();
}

} // namespace Afterword
