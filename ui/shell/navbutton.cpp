// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navbutton.h"

#include "ui/theme/icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

NavButton::NavButton(const QString &iconName, const QString &title, QWidget *parent)
    : QPushButton(Afterword::icon(iconName, Tint::Muted), title, parent)
    , m_title(title)
    , m_count(new QLabel)
{
    setProperty("kind", u"nav"_s);
    setCheckable(true);
    setAccessibleName(title);
    m_count->setProperty("kind", u"small"_s);
    m_count->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 10, 0);
    layout->addStretch(1);
    layout->addWidget(m_count);
}

void NavButton::setCount(int count)
{
    m_count->setText(count > 0 ? QLocale().toString(count) : QString());
    //: The title of a page and how many things wait there.
    setAccessibleName(count > 0 ? tr("%1, %n waiting", nullptr, count).arg(m_title) : m_title);
}

} // namespace Afterword
