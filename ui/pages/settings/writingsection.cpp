// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/writingsection.h"

#include "ui/pages/settings/choices.h"
#include "ui/pages/settings/ownwords.h"
#include "ui/preferences/grammarserver.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

WritingSection::WritingSection(PreferenceFile &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_english(*new QComboBox(this))
    , m_words(*new OwnWords(this))
    , m_server(*new QLineEdit(this))
    , m_sent(*new Label({}, u"small"_s, this))
{
    build();
    fill();
    connect(&m_english, &QComboBox::activated, this, [this] {
        Preferences wanted = m_preferences.current();
        wanted.letterEnglish = chosenIn<LetterEnglish>(m_english);
        keep(wanted);
    });
    connect(&m_words, &OwnWords::edited, this, &WritingSection::keepWords);
    connect(&m_server, &QLineEdit::editingFinished, this, &WritingSection::keepServer);
    connect(&m_server, &QLineEdit::textEdited, this, [this] { m_serverField->showProblem({}); });
    connect(&preferences, &PreferenceFile::changed, this, &WritingSection::fill);
}

WritingSection::~WritingSection()
{
    // A field that goes while it has the focus says that it was edited, to what is half gone.
    m_server.disconnect(this);
}

void WritingSection::build()
{
    m_english.setObjectName(u"letterEnglish"_s);
    m_server.setObjectName(u"grammarServer"_s);
    m_sent.setObjectName(u"whatIsSent"_s);
    m_server.setPlaceholderText(u"http://localhost:8081"_s);
    offer<LetterEnglish>(m_english,
        {{tr("As in your region"), LetterEnglish::ByRegion},
            {tr("British English"), LetterEnglish::British},
            {tr("American English"), LetterEnglish::American}});
    m_serverField = new Field(tr("&Server that checks grammar too"), &m_server, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(new Label(tr("Writing"), u"heading"_s));
    layout->addWidget(new Label(
        tr("Spelling and grammar are checked on this machine while you write."), u"muted"_s));
    layout->addWidget(new Field(tr("&Letters are in"), &m_english, this));
    layout->addWidget(&m_words);
    layout->addWidget(m_serverField);
    layout->addWidget(&m_sent);
    layout->addStretch(1);
}

void WritingSection::fill()
{
    const Preferences &preferences = m_preferences.current();
    showChoice(m_english, preferences.letterEnglish);
    m_words.showWords(preferences.ownWords);
    if (!m_server.hasFocus())
        m_server.setText(preferences.grammarServer);
    sayWhatIsSent();
}

void WritingSection::keepWords(const QStringList &words)
{
    Preferences wanted = m_preferences.current();
    wanted.ownWords = words;
    keep(wanted);
}

void WritingSection::keepServer()
{
    const QString address = m_server.text().trimmed();
    if (!address.isEmpty() && !isServerAddress(address))
        return m_serverField->showProblem(
            tr("An address begins with http:// or https://, as in http://localhost:8081."));
    m_serverField->showProblem({});
    Preferences wanted = m_preferences.current();
    wanted.grammarServer = address;
    keep(wanted);
}

void WritingSection::keep()
{
    if (m_server.isModified())
        keepServer();
}

void WritingSection::keep(const Preferences &preferences)
{
    if (const Result<void> kept = m_preferences.keep(preferences); !kept)
        Q_EMIT failed(kept.error());
}

void WritingSection::sayWhatIsSent()
{
    const QString address = m_preferences.current().grammarServer;
    QString text
        = tr("As long as this is empty, nothing is sent anywhere. A server of LanguageTool that "
             "you or your employment service run would be sent the text of each letter and its "
             "language while you write it, and nothing else.");
    if (isOnThisMachine(address))
        text = tr("The text of each letter and its language go to a program on this machine while "
                  "you write it. They do not leave the machine.");
    else if (!address.isEmpty())
        text = tr("The text of each letter and its language are sent to %1 while you write it: "
                  "names, employers and all. Empty the field to send nothing.")
                   .arg(address);
    if (isReadableOnTheWay(address))
        text += u' '
            + tr("With http:// others in the network can read it; with https:// they cannot.");
    m_sent.setText(text);
}

} // namespace Afterword
