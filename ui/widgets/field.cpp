// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include <QComboBox>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

Field::Field(const QString &label, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_control(*control)
    , m_message(*new QLabel(this))
{
    auto *title = new QLabel(label, this);
    // Of several controls in one, the one that has the focus for them.
    title->setBuddy(control->focusProxy() ? control->focusProxy() : control);
    title->setProperty("kind", u"body"_s);
    m_message.setTextFormat(Qt::PlainText);
    m_message.setWordWrap(true);
    m_message.setProperty("kind", u"problem"_s);
    m_message.hide();
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(spoken(label));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(control);
    layout->addWidget(&m_message);
    layout->addStretch();
    setSizePolicy(control->sizePolicy().horizontalPolicy(), QSizePolicy::Preferred);
}

void Field::showProblem(const QString &message)
{
    m_message.setText(message);
    m_message.setHidden(message.isEmpty());
    m_control.setAccessibleDescription(message);
    m_control.setProperty("state", message.isEmpty() ? QString() : u"error"_s);
    m_control.style()->unpolish(&m_control);
    m_control.style()->polish(&m_control);
}

QString spoken(const QString &label)
{
    QString text = label;
    return text.remove(u'&');
}

void nameForReaders(QComboBox &box, const QString &name)
{
    const QString kept = u"nameForReaders"_s;
    QWidget *parent = box.parentWidget();
    const auto labels = parent->findChildren<QLabel *>(kept, Qt::FindDirectChildrenOnly);
    const auto found = std::ranges::find(labels, &box, &QLabel::buddy);
    QLabel *label = found == labels.end() ? new QLabel(parent) : *found;
    label->setObjectName(kept);
    label->setText(name);
    label->setBuddy(&box);
    label->hide();
    box.setAccessibleName(name);
}

} // namespace Afterword
