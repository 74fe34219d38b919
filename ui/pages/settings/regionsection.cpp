// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/regionsection.h"

#include "core/session/seekerchanges.h"
#include "ui/widgets/label.h"
#include "ui/widgets/regionpicker.h"

#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

RegionSection::RegionSection(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_picker(*new RegionPicker(session.advice().calendar, this))
    , m_hours(*new Label({}, u"muted"_s, this))
    , m_holidays(*new QTreeWidget(this))
{
    m_holidays.setObjectName(u"holidays"_s);
    m_holidays.setAccessibleName(tr("Holidays"));
    m_holidays.setHeaderLabels({tr("Day"), tr("Holiday")});
    m_holidays.header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_holidays.setRootIsDecorated(false);
    m_holidays.setUniformRowHeights(true);
    m_holidays.setMinimumHeight(m_holidays.fontMetrics().lineSpacing() * 12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(new Label(tr("Region and holidays"), u"heading"_s));
    layout->addWidget(
        new Label(tr("Nothing is asked of you on a day when offices are closed. An employer "
                     "elsewhere can have a region of its own."),
            u"muted"_s));
    layout->addWidget(&m_picker);
    layout->addWidget(&m_hours);
    layout->addWidget(&m_holidays, 1);
    connect(&m_picker, &RegionPicker::picked, this, &RegionSection::keep);
    connect(&session, &Session::planChanged, this, &RegionSection::fill);
    m_picker.showRegion(session.dossier().seeker.region);
    fillHolidays();
}

void RegionSection::fill()
{
    const QString &region = m_session.dossier().seeker.region;
    if (m_picker.region().compare(region, Qt::CaseInsensitive) == 0)
        return;
    m_picker.showRegion(region);
    fillHolidays();
}

void RegionSection::fillHolidays()
{
    const RegionCalendar &region
        = m_session.advice().calendar.region(m_session.dossier().seeker.region);
    const QLocale locale;
    m_hours.setText(region.isKnown()
            ? tr("Offices are taken to be open from %1 to %2.")
                  .arg(locale.toString(region.opens(), QLocale::ShortFormat),
                      locale.toString(region.closes(), QLocale::ShortFormat))
            : tr("No holidays are known here: every weekday counts as an office day."));
    m_holidays.clear();
    const int year = m_session.plan().today.year();
    for (QDate day(year, 1, 1); day.year() <= year + 1; day = day.addDays(1)) {
        const std::optional<Holiday> holiday = region.holidayOn(day);
        if (!holiday)
            continue;
        const QStringList texts = {locale.toString(day, QLocale::LongFormat), holiday->name};
        auto *item = new QTreeWidgetItem(&m_holidays, texts);
        item->setData(0, Qt::AccessibleTextRole, texts.join(u", "_s));
    }
    m_holidays.setVisible(region.isKnown());
}

void RegionSection::keep(const QString &region)
{
    Seeker seeker = m_session.dossier().seeker;
    seeker.region = region;
    const QList<FactChange> facts = seekerEdited(m_session.dossier(), seeker);
    if (facts.isEmpty())
        return;
    if (const Result<void> kept = m_session.apply(ChangeLabel::EditSeeker, {}, facts); !kept)
        Q_EMIT failed(kept.error());
    fillHolidays();
}

} // namespace Afterword
