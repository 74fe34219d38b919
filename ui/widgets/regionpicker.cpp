// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/regionpicker.h"

#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

using NamedRegion = std::pair<QString, QString>; ///< a name and its code

void addSorted(QComboBox &box, QList<NamedRegion> regions)
{
    std::ranges::sort(regions, [](const NamedRegion &a, const NamedRegion &b) {
        return a.first.localeAwareCompare(b.first) < 0;
    });
    for (const auto &[name, code] : regions)
        box.addItem(name, code);
}

} // namespace

RegionPicker::RegionPicker(const Calendar &calendar, QWidget *parent)
    : QWidget(parent)
    , m_calendar(calendar)
    , m_country(*new QComboBox(this))
    , m_part(*new QComboBox(this))
{
    m_country.setObjectName(u"country"_s);
    m_part.setObjectName(u"part"_s);
    setFocusProxy(&m_country);
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(new Field(tr("&Country"), &m_country, this));
    layout->addWidget(new Field(tr("&Part of the country"), &m_part, this));
    for (QComboBox *box : {&m_country, &m_part}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20);
    }
    fillCountries();
    fillParts({});
    connect(&m_country, &QComboBox::activated, this, [this] {
        fillParts(m_country.currentData().toString());
        Q_EMIT picked(region());
    });
    connect(&m_part, &QComboBox::activated, this, [this] { Q_EMIT picked(region()); });
}

void RegionPicker::fillCountries()
{
    QList<NamedRegion> countries;
    for (const QString &code : m_calendar.regions()) {
        if (!code.contains(u'-'))
            countries.append({m_calendar.region(code).name(), code});
    }
    m_country.addItem(tr("None of these: weekends only"), QString());
    addSorted(m_country, countries);
}

void RegionPicker::fillParts(const QString &country)
{
    QList<NamedRegion> parts;
    for (const QString &code : m_calendar.regions()) {
        if (!country.isEmpty() && code.startsWith(country + u'-'))
            parts.append({m_calendar.region(code).name(), code});
    }
    m_part.clear();
    m_part.addItem(tr("The whole country"), country);
    addSorted(m_part, parts);
    m_part.setEnabled(!parts.isEmpty());
}

void RegionPicker::showRegion(const QString &region)
{
    const QString country = region.section(u'-', 0, 0).toUpper();
    // What a file brought along and nobody here knows is not lost by looking at it.
    if (m_country.findData(country) < 0)
        m_country.addItem(country, country);
    m_country.setCurrentIndex(m_country.findData(country));
    fillParts(country);
    if (m_part.findData(region.toUpper()) < 0)
        m_part.addItem(region, region);
    m_part.setCurrentIndex(m_part.findData(region.toUpper()));
}

QString RegionPicker::region() const
{
    return m_part.currentData().toString();
}

} // namespace Afterword
