// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/letterssection.h"

#include "ui/letter/letterfont.h"
#include "ui/pages/settings/choices.h"
#include "ui/pages/settings/signaturefield.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QFontDatabase>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int smallestType = 10;
constexpr int largestType = 12;

/// Those that a letter in English can be set in.
QStringList fontsForLetters()
{
    QStringList families = QFontDatabase::families(QFontDatabase::Latin);
    families.removeIf([](const QString &family) {
        return family == letterFontFamily() || QFontDatabase::isPrivateFamily(family)
            || !QFontDatabase::isSmoothlyScalable(family);
    });
    return families;
}

} // namespace

LettersSection::LettersSection(const Session &session, PreferenceFile &preferences, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_paper(*new QComboBox(this))
    , m_dates(*new QComboBox(this))
    , m_family(*new QComboBox(this))
    , m_size(*new QSpinBox(this))
    , m_sample(*new QLabel(this))
    , m_signature(*new SignatureField(this))
{
    build();
    fill();
    for (QComboBox *box : {&m_paper, &m_dates, &m_family})
        connect(box, &QComboBox::activated, this, &LettersSection::keep);
    connect(&m_size, &QSpinBox::valueChanged, this, &LettersSection::keep);
    connect(&m_signature, &SignatureField::edited, this, &LettersSection::keep);
    connect(&preferences, &PreferenceFile::changed, this, &LettersSection::fill);
    connect(&session, &Session::planChanged, this, &LettersSection::fill);
}

void LettersSection::build()
{
    m_paper.setObjectName(u"letterPaper"_s);
    m_dates.setObjectName(u"letterDates"_s);
    m_family.setObjectName(u"letterFont"_s);
    m_size.setObjectName(u"letterSize"_s);
    m_sample.setObjectName(u"letterSample"_s);
    offer<LetterPaper>(m_paper,
        {{{}, LetterPaper::ByRegion}, {tr("A4"), LetterPaper::A4},
            {tr("US Letter"), LetterPaper::Letter}});
    const QDate today = m_session.plan().today;
    offer<LetterDates>(m_dates,
        {{{}, LetterDates::ByRegion}, {fullDate(today, DateForm::DayFirst), LetterDates::DayFirst},
            {fullDate(today, DateForm::MonthFirst), LetterDates::MonthFirst}});
    offerFonts();
    m_size.setRange(smallestType, largestType);
    //: Behind a size of type in points.
    m_size.setSuffix(tr(" pt"));
    m_sample.setTextFormat(Qt::PlainText);
    m_sample.setWordWrap(true);
    m_sample.setAccessibleName(tr("Sample of the letters"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(new Label(tr("Letters"), u"heading"_s));
    layout->addWidget(new Label(tr("Notes and letters look so on the screen, in print and as "
                                   "files. A text that is a little too long for its page is set "
                                   "one point smaller."),
        u"muted"_s));
    layout->addWidget(new Field(tr("&Paper"), &m_paper, this));
    layout->addWidget(new Field(tr("&Dates"), &m_dates, this));
    layout->addWidget(new Field(tr("&Font"), &m_family, this));
    layout->addWidget(new Field(tr("Si&ze"), &m_size, this));
    layout->addWidget(&m_sample);
    layout->addWidget(&m_signature);
    layout->addStretch(1);
}

void LettersSection::offerFonts()
{
    m_family.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_family.setMinimumContentsLength(24);
    m_family.addItem(tr("The serif that comes with Afterword"), QString());
    for (const QString &family : fontsForLetters())
        m_family.addItem(family, family);
}

void LettersSection::fill()
{
    const LetterStyle &style = m_preferences.current().letters;
    const QString &region = m_session.dossier().seeker.region;
    const LetterStyle usual;
    m_paper.setItemText(0,
        isOnLetterPaper(usual, region) ? tr("As in your region: US Letter")
                                       : tr("As in your region: A4"));
    m_dates.setItemText(0,
        tr("As in your region: %1")
            .arg(fullDate(m_session.plan().today, dateFormOf(usual, region))));
    // A font may have been removed since.
    if (m_family.findData(style.family) < 0)
        m_family.addItem(tr("%1 (not on this machine)").arg(style.family), style.family);
    const QSignalBlocker quiet(m_size);
    showChoice(m_paper, style.paper);
    showChoice(m_dates, style.dates);
    m_family.setCurrentIndex(m_family.findData(style.family));
    m_size.setValue(style.textSize);
    m_signature.showSignature(style.signature);
    showSample();
}

void LettersSection::showSample()
{
    const LetterStyle &style = m_preferences.current().letters;
    const QString date
        = fullDate(m_session.plan().today, dateFormOf(style, m_session.dossier().seeker.region));
    m_sample.setFont(letterFont(style.textSize * logicalDpiY() / 72.0, style.family));
    // Letters are in English, in every language of the window.
    m_sample.setText(date + u"\nThank you for the time you gave me this morning."_s);
}

void LettersSection::keep()
{
    Preferences preferences = m_preferences.current();
    preferences.letters = {.paper = chosenIn<LetterPaper>(m_paper),
        .dates = chosenIn<LetterDates>(m_dates),
        .family = m_family.currentData().toString(),
        .textSize = m_size.value(),
        .signature = m_signature.signature()};
    if (const Result<void> kept = m_preferences.keep(preferences); !kept)
        Q_EMIT failed(kept.error());
}

} // namespace Afterword
