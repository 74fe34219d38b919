// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/languagesection.h"

#include "ui/preferences/programlanguage.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

LanguageSection::LanguageSection(PreferenceFile &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_language(*new ChoiceBox(this))
{
    build();
    fill();
    connect(&m_language, &ChoiceBox::settled, this, &LanguageSection::keep);
    connect(&preferences, &PreferenceFile::changed, this, &LanguageSection::fill);
}

void LanguageSection::build()
{
    m_language.setObjectName(u"language"_s);
    const QString system = spokenLanguage(localeFor({}, QLocale::system()));
    m_language.addItem(tr("As the system: %1").arg(languageName(system)), QString());
    for (const QString &language : programLanguages())
        m_language.addItem(languageName(language), language);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(new Label(tr("Language"), u"heading"_s));
    layout->addWidget(new Field(tr("&Language of the window"), &m_language, this));
    layout->addWidget(
        new Label(tr("Dates and numbers follow it. Letters stay in English, and playbooks of your "
                     "own in the language you wrote them in."),
            u"small"_s));
    layout->addStretch(1);
}

void LanguageSection::fill()
{
    m_language.setCurrentIndex(m_language.findData(m_preferences.current().language));
}

void LanguageSection::keep()
{
    Preferences preferences = m_preferences.current();
    preferences.language = m_language.currentData().toString();
    if (const Result<void> kept = m_preferences.keep(preferences); !kept)
        Q_EMIT failed(kept.error());
}

} // namespace Afterword
