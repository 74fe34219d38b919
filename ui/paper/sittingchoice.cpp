// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/sittingchoice.h"

#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

SittingChoice::SittingChoice(int others, const QStringList &heldBack)
{
    m_all = new QCheckBox(tr("&All %n notes of this sitting", nullptr, others + 1));
    m_all->setObjectName(u"sitting"_s);
    m_all->setVisible(others > 0);
    m_all->setToolTip(tr("Prints the notes to the others of this interview along with this one."));
    auto *behind = new Label(tr("These stay behind:") + u'\n' + heldBack.join(u'\n'), u"small"_s);
    behind->setObjectName(u"heldBack"_s);
    behind->setVisible(others == 0 && !heldBack.isEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_all);
    layout->addWidget(behind);
    setVisible(others > 0 || !heldBack.isEmpty());
    connect(m_all, &QCheckBox::toggled, this, [this, behind, heldBack](bool wanted) {
        behind->setVisible(wanted && !heldBack.isEmpty());
        Q_EMIT changed();
    });
}

bool SittingChoice::wantsAll() const
{
    return m_all->isChecked();
}

} // namespace Afterword
