// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/firststartdialog.h"

#include "core/playbook/playbookreader.h"
#include "ui/text/playbooktext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/placechoices.h"
#include "ui/widgets/regionpicker.h"
#include "ui/widgets/seekerfields.h"
#include "ui/widgets/zonefield.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// Makes room for a playbook's line under its name.
void addPlaybook(QVBoxLayout &layout, QButtonGroup &group, const Playbook &playbook)
{
    auto *choice = new QRadioButton(playbookTitle(playbook));
    choice->setObjectName(playbook.name);
    choice->setAccessibleDescription(playbookDescription(playbook));
    group.addButton(choice);
    auto *line = new Label(playbookDescription(playbook), u"small"_s);
    line->setContentsMargins(24, 0, 0, 0);
    layout.addWidget(choice);
    layout.addWidget(line);
}

} // namespace

Seeker guessedSeeker(const QLocale &locale, const QString &timeZone, const Calendar &calendar)
{
    const QString country = QLocale::territoryToCode(locale.territory());
    return {
        .timeZone = timeZone, .region = calendar.regions().contains(country) ? country : QString()};
}

FirstStartDialog::FirstStartDialog(
    const Seeker &guess, const Calendar &calendar, const Playbooks &playbooks, QWidget *parent)
    : QDialog(parent)
    , m_steps(new QStackedWidget)
    , m_place(new Label({}, u"small"_s))
{
    setWindowTitle(tr("Begin a search"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 66);
    m_steps->addWidget(buildYou());
    m_steps->addWidget(buildRegion(guess, calendar));
    m_steps->addWidget(buildPlaybooks(playbooks));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 20);
    layout->setSpacing(8);
    layout->addWidget(m_place);
    layout->addWidget(m_steps, 1);
    layout->addSpacing(8);
    layout->addWidget(buildButtons());
    showStep(0);
}

QWidget *FirstStartDialog::buildStep(const QString &title, const QString &text, QWidget *content)
{
    auto *step = new QWidget;
    step->setFocusProxy(content);
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(new Label(title, u"title"_s));
    layout->addWidget(new Label(text, u"muted"_s));
    layout->addSpacing(8);
    layout->addWidget(content);
    layout->addStretch(1);
    return step;
}

QWidget *FirstStartDialog::buildYou()
{
    m_you = new SeekerFields;
    return buildStep(tr("Who are you?"),
        tr("Your letters carry this at their head. What you leave out can be said later, in the "
           "settings."),
        m_you);
}

QWidget *FirstStartDialog::buildRegion(const Seeker &guess, const Calendar &calendar)
{
    m_region = new RegionPicker(calendar);
    m_zone = new ZoneField;
    m_region->showRegion(guess.region);
    m_zone->showZone(guess.timeZone);
    // A machine that is set to UTC does not know where it is.
    if (guess.timeZone == "UTC"_L1 || guess.timeZone.endsWith("/UTC"_L1)) {
        connect(m_region, &RegionPicker::picked, m_zone, [this, guess](const QString &region) {
            if (m_isZoneTyped)
                return;
            const QString zone = zoneOf(region);
            m_zone->showZone(zone.isEmpty() ? guess.timeZone : zone);
        });
        connect(m_zone, &ZoneField::edited, this, [this] { m_isZoneTyped = true; });
    }
    auto *content = new QWidget;
    content->setFocusProxy(m_region);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(m_region);
    layout->addWidget(m_zone);
    return buildStep(tr("Where are you?"),
        tr("So that nothing is asked of you on a holiday, or in the middle of the night."),
        content);
}

QWidget *FirstStartDialog::buildPlaybooks(const Playbooks &playbooks)
{
    m_playbooks = new QButtonGroup(this);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    for (const QString &name : builtInPlaybookNames())
        addPlaybook(*layout, *m_playbooks, playbookNamed(playbooks, name));
    m_playbooks->buttons().constFirst()->setChecked(true);
    content->setFocusProxy(m_playbooks->buttons().constFirst());
    return buildStep(tr("Whose advice do you want to follow?"),
        tr("Coaches disagree about when to write and when to call. You can try out another one "
           "at any time, in the settings."),
        content);
}

QWidget *FirstStartDialog::buildButtons()
{
    m_back = new QPushButton(tr("&Back"));
    m_back->setObjectName(u"back"_s);
    m_back->setAutoDefault(false);
    m_next = new QPushButton;
    m_next->setObjectName(u"next"_s);
    m_next->setProperty("kind", u"primary"_s);
    m_next->setDefault(true);
    connect(m_back, &QPushButton::clicked, this, &FirstStartDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &FirstStartDialog::goOn);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addStretch(1);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    return row;
}

void FirstStartDialog::showStep(int step)
{
    m_steps->setCurrentIndex(step);
    m_place->setText(tr("Step %1 of %2").arg(step + 1).arg(m_steps->count()));
    m_next->setText(step + 1 == m_steps->count() ? tr("Begin the &search") : tr("&Next"));
    m_steps->currentWidget()->setFocus();
}

void FirstStartDialog::goBack()
{
    if (m_steps->currentIndex() > 0)
        return showStep(m_steps->currentIndex() - 1);
    reject();
}

void FirstStartDialog::reject()
{
    Q_EMIT left();
    QDialog::reject();
}

void FirstStartDialog::goOn()
{
    const int step = m_steps->currentIndex();
    if (m_steps->currentWidget()->isAncestorOf(m_zone) && !m_zone->check())
        return m_zone->setFocus();
    if (step + 1 < m_steps->count())
        return showStep(step + 1);
    Q_EMIT begun(written());
    accept();
}

Beginning FirstStartDialog::written() const
{
    Seeker seeker = m_you->written({});
    seeker.region = m_region->region();
    seeker.timeZone = m_zone->zone().value_or(QString());
    return {.seeker = seeker, .playbook = m_playbooks->checkedButton()->objectName()};
}

} // namespace Afterword
