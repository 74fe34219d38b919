// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/appearancesection.h"

#include "ui/pages/settings/choices.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

AppearanceSection::AppearanceSection(PreferenceFile &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_theme(*new QComboBox(this))
    , m_textSize(*new QComboBox(this))
    , m_motion(*new QComboBox(this))
    , m_line(*new QCheckBox(tr("Show a &line of encouragement"), this))
{
    build();
    fill();
    for (QComboBox *box : {&m_theme, &m_textSize, &m_motion})
        connect(box, &QComboBox::activated, this, &AppearanceSection::keep);
    connect(&m_line, &QCheckBox::clicked, this, &AppearanceSection::keep);
    connect(&preferences, &PreferenceFile::changed, this, &AppearanceSection::fill);
}

void AppearanceSection::build()
{
    m_theme.setObjectName(u"theme"_s);
    m_textSize.setObjectName(u"textSize"_s);
    m_motion.setObjectName(u"motion"_s);
    m_line.setObjectName(u"encouragement"_s);
    offer<ThemeChoice>(m_theme,
        {{tr("As the desktop"), ThemeChoice::System}, {tr("Light"), ThemeChoice::Light},
            {tr("Dark"), ThemeChoice::Dark}, {tr("High contrast"), ThemeChoice::HighContrast}});
    for (int percent = 100; percent <= 200; percent += 10)
        m_textSize.addItem(tr("%1 %").arg(QLocale().toString(percent)), percent);
    offer<MotionChoice>(m_motion,
        {{tr("As the desktop"), MotionChoice::System},
            {tr("Nothing moves or blinks"), MotionChoice::Reduced}});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(new Label(tr("Appearance"), u"heading"_s));
    layout->addWidget(new Field(tr("&Colours"), &m_theme, this));
    layout->addWidget(new Field(tr("&Size of text"), &m_textSize, this));
    layout->addWidget(new Field(tr("&Motion"), &m_motion, this));
    layout->addWidget(&m_line);
    layout->addStretch(1);
}

void AppearanceSection::fill()
{
    const Preferences &preferences = m_preferences.current();
    showChoice(m_theme, preferences.look.theme);
    showChoice(m_motion, preferences.look.motion);
    const int percent = preferences.look.textSize;
    if (m_textSize.findData(percent) < 0)
        m_textSize.addItem(tr("%1 %").arg(QLocale().toString(percent)), percent);
    showChoice(m_textSize, percent);
    m_line.setChecked(preferences.showsEncouragement);
}

void AppearanceSection::keep()
{
    Preferences preferences = m_preferences.current();
    preferences.look.theme = chosenIn<ThemeChoice>(m_theme);
    preferences.look.textSize = m_textSize.currentData().toInt();
    preferences.look.motion = chosenIn<MotionChoice>(m_motion);
    preferences.showsEncouragement = m_line.isChecked();
    if (const Result<void> kept = m_preferences.keep(preferences); !kept)
        Q_EMIT failed(kept.error());
}

} // namespace Afterword
