// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/icon.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_text(new Label({}))
{
    setProperty("kind", u"banner"_s);
    auto *close = new QToolButton;
    close->setIcon(icon(u"x"_s, Tint::Late));
    close->setProperty("kind", u"quiet"_s);
    close->setAccessibleName(tr("Put the message away"));
    close->setToolTip(close->accessibleName());
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &Banner::putAway);
    hide();
}

void Banner::add(const QString &message)
{
    if (!m_messages.contains(message))
        m_messages.append(message);
    m_text->setText(m_messages.join(u'\n'));
    setAccessibleName(m_text->text());
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::putAway()
{
    m_messages.clear();
    hide();
}

} // namespace Afterword
