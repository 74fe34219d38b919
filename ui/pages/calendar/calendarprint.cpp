// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/calendarprint.h"

#include "core/agenda/weeks.h"
#include "ui/pages/calendar/agendamodel.h"
#include "ui/pages/calendar/monthpainter.h"
#include "ui/text/calendartext.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int days = 7;
constexpr double dotsPerInch = 96; ///< of the units in which a page is laid out
constexpr double marginMillimetres = 12;
constexpr int titleSize = 20;
constexpr int textSize = 11;
constexpr int titleHeight = 36;
constexpr int footHeight = 24;
constexpr int rowHeight = 20;
constexpr int headingHeight = 30;

struct PaperText
{
    Q_DECLARE_TR_FUNCTIONS(PaperText)
};

QFont paperFont(int size, QFont::Weight weight = QFont::Normal)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(size);
    font.setWeight(weight);
    return font;
}

int heightOf(const AgendaRow &row)
{
    return row.isHeading() ? headingHeight : rowHeight;
}

/// The rows of each page; no heading is the last one of a page.
QList<QList<AgendaRow>> pagesOf(const QList<AgendaRow> &rows, int height)
{
    QList<QList<AgendaRow>> pages(1);
    int used = 0;
    for (const AgendaRow &row : rows) {
        const int needed = heightOf(row) + (row.isHeading() ? rowHeight : 0);
        if (used + needed > height && !pages.constLast().isEmpty()) {
            pages.append(QList<AgendaRow>());
            used = 0;
        }
        pages.last().append(row);
        used += heightOf(row);
    }
    return pages;
}

/// One calendar on the pages of a device.
class PaperPainter final
{
public:
    PaperPainter(QPainter &painter, QPagedPaintDevice &device, const CalendarPaper &paper)
        : m_painter(painter)
        , m_device(device)
        , m_paper(paper)
    {
        const double scale = device.logicalDpiX() / dotsPerInch;
        m_page = QRect(0, 0, int(device.width() / scale), int(device.height() / scale));
        m_body = m_page.adjusted(0, titleHeight, 0, -footHeight);
        m_painter.scale(scale, scale);
        m_painter.setLayoutDirection(paper.direction);
    }

    bool paintDays(const CalendarModel &model);
    bool paintAgenda(const QList<AgendaRow> &rows);

private:
    void paintFrame(int page, int pages);
    void paintRow(const AgendaRow &row, int top);
    void paintColumn(const QRect &row, const QRect &column, const QString &text);

    QPainter &m_painter;
    QPagedPaintDevice &m_device;
    const CalendarPaper &m_paper;
    QRect m_page;
    QRect m_body;
};

void PaperPainter::paintFrame(int page, int pages)
{
    m_painter.setPen(paperTheme().ink);
    m_painter.setFont(paperFont(titleSize, QFont::DemiBold));
    m_painter.drawText(m_page, Qt::AlignLeading | Qt::AlignTop, paperTitle(m_paper));
    m_painter.setFont(paperFont(textSize));
    const QString day = QLocale().toString(m_paper.printedOn, QLocale::LongFormat);
    m_painter.drawText(
        m_page, Qt::AlignLeading | Qt::AlignBottom, PaperText::tr("Printed on %1").arg(day));
    //: The number of a page, and how many there are.
    const QString number = PaperText::tr("Page %1 of %2").arg(page).arg(pages);
    m_painter.drawText(m_page, Qt::AlignTrailing | Qt::AlignBottom, number);
}

bool PaperPainter::paintDays(const CalendarModel &model)
{
    paintFrame(1, 1);
    const QFont font = paperFont(textSize);
    const Qt::DayOfWeek firstDay = QLocale().firstDayOfWeek();
    const QDate first = weekStart(m_paper.days.first, firstDay);
    const auto toLast = first.daysTo(weekStart(m_paper.days.last, firstDay));
    const MonthFrame frame{.size = m_body.size(),
        .line = QFontMetrics(font).height(),
        .direction = m_paper.direction,
        .firstShown = first,
        .weeks = static_cast<int>(toLast) / days + 1};
    m_painter.translate(m_body.topLeft());
    const bool isWeek = m_paper.view == CalendarView::Week;
    const MonthScene scene
        = isWeek ? weekScene(model, frame, font) : monthScene(model, frame, font);
    MonthPainter(m_painter, paperTheme(), font).paint(scene, {});
    return true;
}

bool PaperPainter::paintAgenda(const QList<AgendaRow> &rows)
{
    const QList<QList<AgendaRow>> pages = pagesOf(rows, m_body.height());
    for (int page = 0; page < pages.size(); ++page) {
        if (page > 0 && !m_device.newPage())
            return false;
        paintFrame(page + 1, static_cast<int>(pages.size()));
        int top = m_body.top();
        for (const AgendaRow &row : pages.at(page)) {
            paintRow(row, top);
            top += heightOf(row);
        }
    }
    return true;
}

void PaperPainter::paintRow(const AgendaRow &row, int top)
{
    const QRect place(m_body.left(), top, m_body.width(), heightOf(row));
    if (row.isHeading()) {
        m_painter.setFont(paperFont(textSize + 1, QFont::DemiBold));
        m_painter.drawText(
            place.adjusted(0, 0, 0, -5), Qt::AlignLeading | Qt::AlignBottom, row.title);
        m_painter.drawLine(place.bottomLeft(), place.bottomRight());
        return;
    }
    constexpr int timeWidth = 64;
    const int titleWidth = (place.width() - timeWidth) * 3 / 5;
    const int detailStart = place.left() + timeWidth + titleWidth;
    m_painter.setFont(paperFont(textSize));
    paintColumn(place, {place.left(), top, timeWidth, rowHeight}, row.time);
    paintColumn(place, {place.left() + timeWidth, top, titleWidth - 8, rowHeight}, row.title);
    paintColumn(place, {detailStart, top, place.right() - detailStart, rowHeight}, row.detail);
}

void PaperPainter::paintColumn(const QRect &row, const QRect &column, const QString &text)
{
    const QString fitting
        = QFontMetrics(m_painter.font()).elidedText(text, Qt::ElideRight, column.width());
    m_painter.drawText(QStyle::visualRect(m_paper.direction, row, column),
        Qt::AlignLeading | Qt::AlignVCenter, fitting);
}

} // namespace

QPageLayout calendarPageLayout(CalendarView view, const QPageSize &size)
{
    const auto orientation
        = view == CalendarView::Agenda ? QPageLayout::Portrait : QPageLayout::Landscape;
    const double margin = marginMillimetres;
    return {size, orientation, QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter};
}

QString paperTitle(const CalendarPaper &paper)
{
    return paper.view == CalendarView::Month ? monthsText(paper.days) : daysText(paper.days);
}

Result<void> printCalendar(
    QPagedPaintDevice &device, const CalendarPaper &paper, const CalendarModel &model)
{
    const Error error{.kind = Error::Kind::Access, .what = u"the calendar cannot be printed"_s};
    QPainter painter;
    if (!painter.begin(&device))
        return error;
    PaperPainter pages(painter, device, paper);
    const bool isPainted = paper.view == CalendarView::Agenda
        ? pages.paintAgenda(agendaRows(model, paper.days))
        : pages.paintDays(model);
    const bool isEnded = painter.end();
    if (!isPainted || !isEnded)
        return error;
    return {};
}

} // namespace Afterword
