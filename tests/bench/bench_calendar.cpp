// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/playbookreader.h"
#include "tests/support/handclock.h"
#include "tests/support/memorystore.h"
#include "ui/pages/calendar/calendarpage.h"
#include "ui/pages/calendar/monthcalendar.h"
#include "ui/pages/calendar/monthpainter.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QPushButton>
#include <QTextStream>

#include <algorithm>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

// How long it takes to lay out and paint the month, and how that compares with painting as many
// plain lines of text as it has entries; the slowest of a year's steps of scrolling; and for how
// long a change of the plan holds the window up, with the model alone and with each of the views.

namespace {

constexpr QSize window(1020, 608);
constexpr int shownDays = 35;

const QDate today(2026, 5, 28);

/// Interviews evenly over the weeks round today, so many in the five weeks of a month.
Dossier searchWith(int entries, int months)
{
    Dossier dossier{.seeker = {.timeZone = u"Europe/London"_s, .region = u"GB-ENG"_s}};
    for (int i = 0; i < entries * months; ++i) {
        const int day = i % (shownDays * months) - shownDays;
        const Interview interview{
            .id = {u"interview%1"_s.arg(i)}, .start = {today.addDays(day), QTime(8 + i % 10, 0)}};
        dossier.opportunities.append({.id = {u"opportunity%1"_s.arg(i)},
            .employer = u"Employer number %1"_s.arg(i),
            .stage = Stage::Closed,
            .interviews = {interview}});
    }
    return dossier;
}

template<typename Work>
double bestOf(int runs, Work work)
{
    double best = 0;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
        best = run == 0 ? milliseconds : std::min(best, milliseconds);
    }
    return best;
}

QImage emptyImage()
{
    QImage image(window, QImage::Format_ARGB32_Premultiplied);
    image.fill(QApplication::palette().color(QPalette::Base));
    return image;
}

void paintMonth(const CalendarModel &model, QDate first, QImage &image)
{
    const QFont font = QApplication::font();
    const MonthFrame frame{
        .size = window, .line = QFontMetrics(font).height(), .firstShown = first};
    const MonthScene scene = monthScene(model, frame, font);
    QPainter painter(&image);
    MonthPainter(painter, themeFor(QApplication::palette()), font).paint(scene, {.day = today});
}

void paintPlainTexts(int count, QImage &image)
{
    QPainter painter(&image);
    for (int i = 0; i < count; ++i)
        painter.drawText(QRect(i * 37 % 900, i * 17 % 580, 130, 20), Qt::AlignVCenter,
            u"10:00 Employer number %1"_s.arg(i));
}

/// A large calendar is worked out beside the window.
void waitFor(const CalendarModel &model)
{
    QEventLoop loop;
    QObject::connect(&model, &CalendarModel::arranged, &loop, &QEventLoop::quit);
    if (model.rowCount() == 0)
        loop.exec();
}

/// For how long, at most, nothing else can happen in the window while the calendar is refreshed.
double refreshOf(Session &session, const CalendarModel &model)
{
    bool isArranged = false;
    QObject context;
    QObject::connect(
        &model, &CalendarModel::arranged, &context, [&isArranged] { isArranged = true; });
    double longest = bestOf(1, [&] { Q_EMIT session.planChanged(session.plan()); });
    while (!isArranged)
        longest = std::max(longest, bestOf(1, [] { QCoreApplication::processEvents(); }));
    return longest;
}

/// The same with the whole page, while that view is shown.
double refreshWith(const QString &view, Session &session)
{
    CalendarPage page(session);
    page.resize(window);
    page.show();
    waitFor(page.month().model());
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == view)
            button->click();
    }
    QCoreApplication::processEvents();
    return std::min(
        refreshOf(session, page.month().model()), refreshOf(session, page.month().model()));
}

void measure(int entries, const Advice &advice, QTextStream &out)
{
    constexpr int months = 3;
    const HandClock clock(QDateTime(today, QTime(10, 0), Qt::UTC));
    MemoryStore store(searchWith(entries, months));
    const auto session = *Session::open(store, advice, clock);
    CalendarModel model(*session);
    waitFor(model);
    const QDate first(2026, 5, 18);
    QImage image = emptyImage();
    const double month = bestOf(20, [&] { paintMonth(model, first, image); });
    const double texts = bestOf(20, [&] { paintPlainTexts(entries, image); });
    double slowest = 0;
    for (int week = -26; week < 26; ++week)
        slowest = std::max(
            slowest, bestOf(3, [&] { paintMonth(model, first.addDays(7 * week), image); }));
    const double refresh = std::min(refreshOf(*session, model), refreshOf(*session, model));
    const auto number
        = [](double value) { return QString::number(value, 'f', 2).rightJustified(11); };
    out << QString::number(entries).rightJustified(13) << number(month) << number(texts)
        << number(month / texts) << number(slowest) << number(refresh);
    for (const QString &view : {u"Month"_s, u"Week"_s, u"Agenda"_s})
        out << number(refreshWith(view, *session));
    out << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    const Result<Calendar> calendar = Calendar::builtIn();
    const Result<Playbooks> playbooks = builtInPlaybooks(u"balanced"_s);
    if (!calendar || !playbooks)
        return 1;
    const Advice advice{.playbooks = *playbooks, .calendar = *calendar};
    out << "entries/month   month ms   texts ms      ratio slowest ms refresh ms"
           "   in month    in week  in agenda"
        << Qt::endl;
    for (const int entries : {100, 1'000, 10'000})
        measure(entries, advice, out);
    return 0;
}
