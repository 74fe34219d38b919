// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/backgroundsection.h"

#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

BackgroundSection::BackgroundSection(
    PreferenceFile &preferences, const AutostartFile &autostart, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_autostart(autostart)
    , m_stays(*new QCheckBox(tr("&Keep running when the window is closed"), this))
    , m_starts(*new QCheckBox(tr("&Start with the session"), this))
{
    build();
    fill();
    connect(&m_stays, &QCheckBox::clicked, this, &BackgroundSection::keepRunning);
    connect(&m_starts, &QCheckBox::clicked, this, &BackgroundSection::startWithSession);
    connect(&preferences, &PreferenceFile::changed, this, &BackgroundSection::fill);
}

void BackgroundSection::build()
{
    m_stays.setObjectName(u"keepsRunning"_s);
    m_starts.setObjectName(u"startsWithSession"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(new Label(tr("In the background"), u"heading"_s));
    layout->addWidget(
        new Label(tr("Only while Afterword runs can it remind you. It needs no window for that."),
            u"muted"_s));
    layout->addWidget(&m_stays);
    layout->addWidget(&m_starts);
    layout->addStretch(1);
}

void BackgroundSection::fill()
{
    m_stays.setChecked(m_preferences.current().keepsRunning);
    m_starts.setChecked(m_autostart.current() == SessionStart::On);
}

void BackgroundSection::showEvent(QShowEvent *event)
{
    // The desktop has a switch of its own for it.
    fill();
    QWidget::showEvent(event);
}

void BackgroundSection::keepRunning(bool isWanted)
{
    Preferences preferences = m_preferences.current();
    preferences.keepsRunning = isWanted;
    if (const Result<void> kept = m_preferences.keep(preferences); !kept)
        Q_EMIT failed(kept.error());
}

void BackgroundSection::startWithSession(bool isWanted)
{
    const Result<void> turned = m_autostart.turn(isWanted ? SessionStart::On : SessionStart::Off);
    fill();
    if (!turned)
        Q_EMIT failed(turned.error());
}

} // namespace Afterword
