// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Afterword {

/// A stretch of a text, in UTF-16 units.
struct Stretch
{
    qsizetype from = 0;
    qsizetype to = 0;
};

/// The part of `wrong` that differs from `right`.
Stretch differenceOf(const QString &wrong, const QString &right);

/// Whether two stretches overlap or stand beside one another.
bool touches(const Stretch &found, const Stretch &place);

/// A letter into which one slip was put.
struct SlippedLetter
{
    QString kind; ///< of the slip, as in `article`
    QString text;
    Stretch place; ///< where the slip is
};

/// A letter of a set: as it is right, and once for each slip.
struct MarkedLetter
{
    QString language; ///< as in `en_GB`
    QStringList names; ///< that the cards would know
    QString right;
    QList<SlippedLetter> slipped;
};

/// The letters of a file; a slip stands there as `{kind:wrong|right}`.
QList<MarkedLetter> markedLettersOf(const QString &path);

/// The lines of a file but for its comments, each cut at its tabs.
QList<QStringList> rowsOf(const QString &path);

} // namespace Afterword
