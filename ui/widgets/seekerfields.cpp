// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/seekerfields.h"

#include "ui/text/cardfieldtext.h"
#include "ui/widgets/field.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines.append(line.simplified());
    while (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

SeekerFields::SeekerFields(QWidget *parent)
    : QWidget(parent)
    , m_name(*new QLineEdit(this))
    , m_email(*new QLineEdit(this))
    , m_phone(*new QLineEdit(this))
    , m_address(*new QPlainTextEdit(this))
    , m_emailField(*new Field(tr("&E-mail"), &m_email, this))
{
    m_name.setObjectName(u"yourName"_s);
    m_email.setObjectName(u"yourEmail"_s);
    m_phone.setObjectName(u"yourPhone"_s);
    m_address.setObjectName(u"yourAddress"_s);
    m_address.setTabChangesFocus(true);
    m_address.setFixedHeight(m_address.fontMetrics().lineSpacing() * 4 + 16);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(new Field(tr("Na&me"), &m_name, this));
    layout->addWidget(&m_emailField);
    layout->addWidget(new Field(tr("Telep&hone"), &m_phone, this));
    layout->addWidget(new Field(tr("&Address, as it stands on an envelope"), &m_address, this));
    setFocusProxy(&m_name);
    for (QLineEdit *edit : {&m_name, &m_email, &m_phone})
        connect(edit, &QLineEdit::textEdited, this, &SeekerFields::edited);
    connect(&m_email, &QLineEdit::editingFinished, this, &SeekerFields::check);
    connect(&m_address, &QPlainTextEdit::textChanged, this, [this] {
        // Typed words come from the one field that has the focus; filling in is none's.
        if (m_address.hasFocus())
            Q_EMIT edited();
    });
}

void SeekerFields::showSeeker(const Seeker &seeker)
{
    m_name.setText(seeker.name);
    m_email.setText(seeker.email);
    m_phone.setText(seeker.phone);
    m_address.setPlainText(seeker.address.join(u'\n'));
    check();
}

void SeekerFields::check()
{
    m_emailField.showProblem(emailProblem(m_email.text()));
}

Seeker SeekerFields::written(Seeker seeker) const
{
    seeker.name = m_name.text().simplified();
    seeker.email = m_email.text().trimmed();
    seeker.phone = m_phone.text().simplified();
    seeker.address = linesOf(m_address.toPlainText());
    return seeker;
}

} // namespace Afterword
