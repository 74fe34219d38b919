// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/personrow.h"

#include "core/base/text.h"
#include "ui/text/cardfieldtext.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"

#include <QCompleter>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

PersonRow::PersonRow(QWidget *parent)
    : QFrame(parent)
    , m_name(*new QLineEdit(this))
    , m_role(*new QComboBox(this))
    , m_decides(*new QRadioButton(tr("Decides"), this))
    , m_email(*new QLineEdit(this))
    , m_phone(*new QLineEdit(this))
    , m_spelling(*new QCheckBox(tr("Spelling checked"), this))
    , m_title(*new QLineEdit)
    , m_addressAs(*new QLineEdit)
    , m_address(*new QPlainTextEdit)
    , m_problem(*new QLabel(this))
    , m_emailProblem(*new QLabel(this))
    , m_more(*new QToolButton(this))
    , m_remove(*new QToolButton(this))
    , m_details(*buildDetails())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    buildControls();
    m_emailProblem.setObjectName(u"emailProblem"_s);
    for (QLabel *problem : {&m_problem, &m_emailProblem}) {
        problem->setProperty("kind", u"problem"_s);
        problem->setWordWrap(true);
        problem->hide();
        layout->addWidget(problem);
    }
    layout->addWidget(&m_details);
    m_details.hide();
    for (QLineEdit *edit : {&m_name, &m_email, &m_phone, &m_title, &m_addressAs}) {
        connect(edit, &QLineEdit::textChanged, this, &PersonRow::changed);
        connect(edit, &QLineEdit::returnPressed, this, &PersonRow::returnPressed);
    }
    connect(&m_name, &QLineEdit::textChanged, this, &PersonRow::nameEdited);
    connect(&m_email, &QLineEdit::editingFinished, this, &PersonRow::checkEmail);
    connect(&m_email, &QLineEdit::textChanged, this, [this] {
        // Nobody is told while typing; what is right at last need not be complained of any longer.
        if (!m_emailProblem.isHidden())
            checkEmail();
    });
    connect(&m_role, &QComboBox::currentIndexChanged, this, &PersonRow::changed);
    connect(&m_decides, &QRadioButton::toggled, this, &PersonRow::changed);
    connect(&m_spelling, &QCheckBox::toggled, this, &PersonRow::changed);
    connect(&m_address, &QPlainTextEdit::textChanged, this, &PersonRow::changed);
    connect(&m_more, &QToolButton::toggled, this, &PersonRow::showDetails);
}

PersonRow::~PersonRow()
{
    // A field that loses the focus because the row goes still says that its editing is over.
    m_email.disconnect(this);
}

void PersonRow::buildControls()
{
    m_name.setObjectName(u"name"_s);
    m_name.setPlaceholderText(tr("Name"));
    m_name.setMinimumWidth(150);
    m_role.setObjectName(u"role"_s);
    m_role.addItem(tr("Interviewer"), int(Role::Interviewer));
    m_role.addItem(tr("Met on the day"), int(Role::Met));
    m_role.addItem(tr("Helped"), int(Role::Helper));
    m_role.addItem(tr("Introduced me"), int(Role::Introducer));
    m_decides.setObjectName(u"decides"_s);
    m_decides.setToolTip(tr("The one who decides; reminders go to this person."));
    m_decides.setAutoExclusive(false);
    m_email.setObjectName(u"email"_s);
    m_email.setPlaceholderText(tr("E-mail"));
    m_email.setMinimumWidth(150);
    m_phone.setObjectName(u"phone"_s);
    m_phone.setPlaceholderText(tr("Phone"));
    m_phone.setMinimumWidth(110);
    m_spelling.setObjectName(u"spelling"_s);
    m_spelling.setToolTip(tr("I have compared the name with the card itself."));
    m_more.setObjectName(u"more"_s);
    m_more.setText(tr("More …"));
    m_more.setToolTip(tr("Title, form of address, postal address"));
    m_more.setCheckable(true);
    m_more.setFocusPolicy(Qt::StrongFocus);
    m_remove.setObjectName(u"remove"_s);
    m_remove.setText(u"✕"_s);
    m_remove.setToolTip(tr("Remove this person"));
    for (QToolButton *button : {&m_more, &m_remove})
        button->setProperty("kind", u"quiet"_s);
    m_remove.setFocusPolicy(Qt::StrongFocus);
    connect(&m_remove, &QToolButton::clicked, this, &PersonRow::removeRequested);

    auto *lines = new QWidget(this);
    auto *flow = new FlowLayout(lines);
    flow->setSpacing(8);
    for (QWidget *control : std::initializer_list<QWidget *>{
             &m_name, &m_role, &m_decides, &m_email, &m_phone, &m_spelling, &m_more, &m_remove})
        flow->addWidget(control);
    layout()->addWidget(lines);
}

QWidget *PersonRow::buildDetails()
{
    auto *details = new QWidget(this);
    m_title.setObjectName(u"title"_s);
    m_addressAs.setObjectName(u"addressAs"_s);
    m_addressAs.setPlaceholderText(tr("Ms Núñez"));
    m_address.setObjectName(u"address"_s);
    m_address.setTabChangesFocus(true);
    m_address.setFixedHeight(fontMetrics().lineSpacing() * 4);
    m_address.setMinimumWidth(220);
    auto *flow = new FlowLayout(details);
    flow->addWidget(new Field(tr("Title"), &m_title));
    flow->addWidget(new Field(tr("Dear …"), &m_addressAs));
    flow->addWidget(new Field(tr("Address, as on an envelope"), &m_address));
    return details;
}

void PersonRow::offer(const QList<Contact> &contacts)
{
    if (contacts == m_offered && m_name.completer())
        return;
    m_offered = contacts;
    QStringList known;
    for (const Contact &contact : contacts)
        known.append(fullName(contact));
    auto *completer = new QCompleter(known, &m_name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_name.setCompleter(completer);
    nameEdited();
}

void PersonRow::nameEdited()
{
    showProblem({});
    const QString name = folded(m_name.text());
    const auto found = std::ranges::find(
        m_offered, name, [](const Contact &contact) { return folded(fullName(contact)); });
    if (found == m_offered.end()) {
        m_contact = {};
        return;
    }
    if (found->id == m_contact)
        return;
    m_contact = found->id;
    const PersonForm card = personFormOf(*found, {});
    // What the seeker has typed already stays.
    const auto fill = [](QLineEdit &edit, const QString &text) {
        if (edit.text().isEmpty())
            edit.setText(text);
    };
    fill(m_email, card.email);
    fill(m_phone, card.phone);
    fill(m_title, card.title);
    fill(m_addressAs, card.addressAs);
    if (m_address.toPlainText().isEmpty())
        m_address.setPlainText(card.address);
    m_spelling.setChecked(m_spelling.isChecked() || card.spellingChecked);
}

void PersonRow::fill(const PersonForm &person)
{
    const QSignalBlocker quiet(this);
    m_name.setText(person.name);
    m_role.setCurrentIndex(m_role.findData(int(person.role)));
    m_decides.setChecked(person.isMain);
    m_email.setText(person.email);
    m_phone.setText(person.phone);
    m_spelling.setChecked(person.spellingChecked);
    m_title.setText(person.title);
    m_addressAs.setText(person.addressAs);
    m_address.setPlainText(person.address);
    m_contact = person.contact;
    checkEmail();
}

PersonForm PersonRow::person() const
{
    return {
        .contact = m_contact,
        .name = m_name.text(),
        .role = static_cast<Role>(m_role.currentData().toInt()),
        .isMain = m_decides.isChecked(),
        .email = m_email.text(),
        .phone = m_phone.text(),
        .spellingChecked = m_spelling.isChecked(),
        .title = m_title.text(),
        .addressAs = m_addressAs.text(),
        .address = m_address.toPlainText(),
    };
}

bool PersonRow::isBlank() const
{
    return isEmpty(person());
}

void PersonRow::focusName()
{
    m_name.setFocus();
}

QList<QWidget *> PersonRow::tabStops() const
{
    return {&m_name, &m_role, &m_decides, &m_email, &m_phone, &m_spelling, &m_more, &m_remove,
        &m_title, &m_addressAs, &m_address};
}

void PersonRow::showProblem(const QString &path)
{
    m_problem.setHidden(path.isEmpty());
    m_name.setAccessibleDescription({});
    if (path.isEmpty())
        return;
    m_problem.setText(tr("Please write the name as it stands on the card."));
    m_name.setAccessibleDescription(m_problem.text());
    m_name.setFocus();
}

void PersonRow::checkEmail()
{
    const QString problem = emailProblem(m_email.text());
    m_emailProblem.setText(problem);
    m_emailProblem.setHidden(problem.isEmpty());
    m_email.setAccessibleDescription(problem);
    m_email.setProperty("state", problem.isEmpty() ? QString() : u"error"_s);
    m_email.style()->unpolish(&m_email);
    m_email.style()->polish(&m_email);
}

void PersonRow::number(int position)
{
    const QString who = QString::number(position);
    m_name.setAccessibleName(tr("Name of person %1").arg(who));
    nameForReaders(m_role, tr("Role of person %1").arg(who));
    m_decides.setAccessibleName(tr("Person %1 decides").arg(who));
    m_email.setAccessibleName(tr("E-mail of person %1").arg(who));
    m_phone.setAccessibleName(tr("Phone of person %1").arg(who));
    m_spelling.setAccessibleName(tr("Spelling of person %1 checked").arg(who));
    m_more.setAccessibleName(tr("Title and address of person %1").arg(who));
    m_remove.setAccessibleName(tr("Remove person %1").arg(who));
}

void PersonRow::showDetails(bool isShown)
{
    m_details.setVisible(isShown);
    m_more.setText(isShown ? tr("Less") : tr("More …"));
    if (isShown)
        m_title.setFocus();
}

} // namespace Afterword
