// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/calendar/monthscene.h"

class QPainter;

namespace Afterword {

struct Theme;

/// What the seeker points at and does in a month while it is painted.
struct MonthMarks
{
    QDate day = {}; ///< the chosen one
    QString entry = {}; ///< the chosen one; empty: the day as a whole
    bool hasFocus = false;
    QList<QDate> forbidden = {}; ///< where what is being moved may not go
    QDate target = {}; ///< the day it is held over
};

/// Paints a month as its scene says, in the colours of a theme that outlives it.
class MonthPainter final
{
public:
    MonthPainter(QPainter &painter, const Theme &theme, const QFont &font);

    void paint(const MonthScene &scene, const MonthMarks &marks);

private:
    void paintGround(const SceneDay &day, const MonthMarks &marks);
    void paintRules(const MonthScene &scene);
    void paintNumber(const SceneDay &day);
    void paintChip(const SceneChip &chip, const MonthMarks &marks);
    void paintBands(const SceneDay &day);
    void paintChoice(const SceneDay &day, const MonthMarks &marks);

    QPainter &m_painter;
    const Theme &m_theme;
    const QFont m_font;
    const QFont m_chipFont;
    const QFont m_doneFont;
};

} // namespace Afterword
