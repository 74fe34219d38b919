// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/mailsection.h"

#include "ui/pages/settings/choices.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

MailSection::MailSection(PreferenceFile &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_handOver(*new QComboBox(this))
    , m_attachesPdf(*new QCheckBox(tr("&Attach the note as a PDF"), this))
{
    build();
    fill();
    connect(&m_handOver, &QComboBox::activated, this, &MailSection::keep);
    connect(&m_attachesPdf, &QCheckBox::clicked, this, &MailSection::keep);
    connect(&preferences, &PreferenceFile::changed, this, &MailSection::fill);
}

void MailSection::build()
{
    m_handOver.setObjectName(u"handOver"_s);
    m_attachesPdf.setObjectName(u"attachPdf"_s);
    offer<MailHandOver>(m_handOver,
        {{tr("Opens in my mail program"), MailHandOver::MailProgram},
            {tr("Is saved as a message file"), MailHandOver::File}});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(new Label(tr("E-mail"), u"heading"_s));
    layout->addWidget(
        new Label(tr("Afterword sends nothing by itself and keeps no password. It writes the "
                     "message; nothing leaves this machine until you send it."),
            u"muted"_s));
    layout->addWidget(new Field(tr("A note for &e-mail"), &m_handOver, this));
    layout->addWidget(&m_attachesPdf);
    layout->addWidget(
        new Label(tr("The PDF shows the note as it would be printed. The text of the message "
                     "is there in any case."),
            u"small"_s));
    layout->addStretch(1);
}

void MailSection::fill()
{
    const MailPreferences &mail = m_preferences.current().mail;
    showChoice(m_handOver, mail.handOver);
    m_attachesPdf.setChecked(mail.attachesPdf);
}

void MailSection::keep()
{
    Preferences preferences = m_preferences.current();
    preferences.mail = {
        .handOver = chosenIn<MailHandOver>(m_handOver), .attachesPdf = m_attachesPdf.isChecked()};
    if (const Result<void> kept = m_preferences.keep(preferences); !kept)
        Q_EMIT failed(kept.error());
}

} // namespace Afterword
