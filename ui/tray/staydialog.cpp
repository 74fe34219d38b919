// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/staydialog.h"

#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

StayDialog::StayDialog(WayBack wayBack, SessionStart start, QWidget *parent)
    : QDialog(parent)
    , m_starts(*new QCheckBox(tr("&Start it with the session too, so that nothing is missed")))
{
    setObjectName(u"stay"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Close the window"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 62);
    m_starts.setObjectName(u"startsWithSession"_s);
    m_starts.setChecked(start == SessionStart::On);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(
        new Label(tr("Afterword goes on without its window, to remind you"), u"heading"_s));
    layout->addWidget(new Label(wayBack == WayBack::Tray
            ? tr("You find it in the tray of the desktop: a click on the letter shows what is due, "
                 "its menu opens the window again.")
            : tr("This desktop has no tray. To see the window again, start Afterword once more, "
                 "or press “Open” on a reminder.")));
    layout->addWidget(new Label(tr("It can be set otherwise in the settings."), u"muted"_s));
    layout->addWidget(&m_starts);
    layout->addSpacing(8);
    auto *buttons = new QDialogButtonBox;
    auto *quit = buttons->addButton(tr("Quit instead"), QDialogButtonBox::DestructiveRole);
    quit->setObjectName(u"quit"_s);
    auto *close = buttons->addButton(tr("Close the window"), QDialogButtonBox::AcceptRole);
    close->setObjectName(u"closeWindow"_s);
    close->setProperty("kind", u"primary"_s);
    close->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(quit, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT quitRequested();
    });
    close->setFocus();
}

SessionStart StayDialog::start() const
{
    return m_starts.isChecked() ? SessionStart::On : SessionStart::Off;
}

} // namespace Afterword
