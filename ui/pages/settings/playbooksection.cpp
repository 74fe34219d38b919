// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/playbooksection.h"

#include "core/playbook/playbookreader.h"
#include "core/session/preview.h"
#include "ui/pages/settings/trialeditor.h"
#include "ui/pages/settings/trialpreview.h"
#include "ui/preferences/preferencefile.h"
#include "ui/text/errortext.h"
#include "ui/text/playbooktext.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

PlaybookSection::PlaybookSection(Session &session, PreferenceFile &preferences, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_shelf(readPlaybookShelf(preferences.playbookFolder()))
    , m_choice(*new QComboBox(this))
    , m_description(*new Label({}, u"muted"_s, this))
    , m_refused(*new Label({}, u"problem"_s, this))
    , m_remove(*new QPushButton(tr("Delete this playbook"), this))
    , m_putBack(*new QPushButton(this))
    , m_preview(*new TrialPreview(this))
    , m_title(*new QLineEdit(this))
    , m_titleField(*new Field(tr("Na&me of your own playbook"), &m_title, this))
    , m_keep(*new QPushButton(tr("Keep"), this))
    , m_discard(*new QPushButton(tr("Discard"), this))
    , m_editor(*new TrialEditor(this))
{
    build();
    fillNames();
    begin(m_session.advice().playbooks.standard.name);
    connect(&m_choice, &QComboBox::activated, this,
        [this] { begin(m_choice.currentData().toString()); });
    connect(&m_editor, &TrialEditor::changed, this, &PlaybookSection::showTrial);
    connect(&m_keep, &QPushButton::clicked, this, &PlaybookSection::keep);
    connect(&m_discard, &QPushButton::clicked, this, &PlaybookSection::discard);
    connect(&m_remove, &QPushButton::clicked, this, &PlaybookSection::remove);
    connect(&m_putBack, &QPushButton::clicked, this, &PlaybookSection::putBack);
}

void PlaybookSection::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(new Label(tr("Playbook"), u"heading"_s));
    layout->addWidget(new Label(tr("Coaches disagree. Your plan follows one of these wherever an "
                                   "opportunity has no playbook of its own. Try another, or "
                                   "other numbers: nothing changes until you keep it."),
        u"muted"_s));
    layout->addWidget(&m_refused);
    layout->addWidget(buildChoice());
    layout->addWidget(&m_description);
    layout->addWidget(&m_preview);
    layout->addWidget(buildEnd());
    layout->addWidget(&m_editor);
    layout->addStretch(1);
}

QWidget *PlaybookSection::buildChoice()
{
    m_choice.setObjectName(u"playbook"_s);
    m_remove.setObjectName(u"remove"_s);
    m_putBack.setObjectName(u"putBack"_s);
    m_putBack.hide();
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins({});
    flow->addWidget(new Field(tr("&Playbook"), &m_choice, row));
    flow->addWidget(&m_remove);
    flow->addWidget(&m_putBack);
    return row;
}

QWidget *PlaybookSection::buildEnd()
{
    m_title.setObjectName(u"playbookTitle"_s);
    m_keep.setObjectName(u"keep"_s);
    m_discard.setObjectName(u"discard"_s);
    m_keep.setProperty("kind", u"primary"_s);
    m_keep.setAccessibleDescription(tr("The plan follows it from now on."));
    auto *row = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(&m_keep);
    buttons->addWidget(&m_discard);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(&m_titleField);
    layout->addLayout(buttons);
    return row;
}

void PlaybookSection::fillNames()
{
    const Result<Playbooks> all = playbooksWith(m_shelf, {});
    QStringList names = builtInPlaybookNames();
    for (const Playbook &own : m_shelf.playbooks)
        names.append(own.name);
    m_choice.clear();
    for (const QString &name : all ? names : QStringList()) {
        const QString title = playbookTitle(all->byName.at(name));
        const bool isStandard = name == m_session.advice().playbooks.standard.name;
        m_choice.addItem(isStandard ? tr("%1 (followed now)").arg(title) : title, name);
    }
    QStringList refusals;
    for (const Error &error : m_shelf.refused)
        refusals.append(errorText(error));
    m_refused.setText(refusals.join(u'\n'));
    m_refused.setVisible(!refusals.isEmpty());
}

void PlaybookSection::refresh()
{
    m_shelf = readPlaybookShelf(m_shelf.folder);
    const QString shown = m_editor.trial().base.name;
    fillNames();
    if (!isTried())
        return begin(m_session.advice().playbooks.standard.name);
    m_choice.setCurrentIndex(m_choice.findData(shown));
    showTrial();
}

void PlaybookSection::begin(const QString &name)
{
    const Result<Playbooks> all = playbooksWith(m_shelf, name);
    if (!all)
        return Q_EMIT failed(all.error());
    const Playbook &playbook = all->standard;
    m_choice.setCurrentIndex(m_choice.findData(playbook.name));
    m_description.setText(playbookDescription(playbook));
    m_remove.setVisible(isOwn(playbook.name));
    //: The name that is offered for a changed playbook; %1 is the title of the one it comes from.
    m_title.setText(
        isOwn(playbook.name) ? playbook.title : tr("%1, my way").arg(playbookTitle(playbook)));
    m_editor.showTrial(trialOf(playbook));
    showTrial();
}

bool PlaybookSection::isOwn(const QString &name) const
{
    return std::ranges::find(m_shelf.playbooks, name, &Playbook::name) != m_shelf.playbooks.end();
}

bool PlaybookSection::isTried() const
{
    return triedOut(m_editor.trial()) != m_session.advice().playbooks.standard;
}

Playbook PlaybookSection::kept() const
{
    Playbook playbook = triedOut(m_editor.trial());
    if (!isChanged(m_editor.trial()))
        return playbook;
    const QString title = m_title.text().simplified();
    if (!isOwn(playbook.name)) {
        playbook.name = playbookNameFor(title, m_shelf);
        playbook.title = title.isEmpty() ? playbook.name : title;
    } else if (!title.isEmpty()) {
        playbook.title = title;
    }
    return playbook;
}

Result<Playbooks> PlaybookSection::playbooksTried() const
{
    Result<Playbooks> all = playbooksWith(m_shelf, {});
    if (!all)
        return all;
    all->standard = kept();
    all->byName.insert_or_assign(all->standard.name, all->standard);
    return all;
}

void PlaybookSection::showTrial()
{
    const bool isOther = isTried();
    m_preview.setVisible(isOther);
    m_titleField.setVisible(isChanged(m_editor.trial()));
    m_keep.setVisible(isOther);
    m_discard.setVisible(isOther);
    if (!isOther)
        return;
    const Result<Playbooks> tried = playbooksTried();
    if (!tried)
        return Q_EMIT failed(tried.error());
    m_preview.showPlans(m_session.plan(),
        previewUnder(m_session, {.playbooks = *tried, .calendar = m_session.advice().calendar}));
}

void PlaybookSection::keep()
{
    const Playbook playbook = kept();
    if (isChanged(m_editor.trial())) {
        if (const Result<void> done = shelvePlaybook(m_shelf.folder, playbook); !done)
            return Q_EMIT failed(done.error());
    }
    m_shelf = readPlaybookShelf(m_shelf.folder);
    follow(playbook.name);
    Q_EMIT said(tr("Your plan follows “%1” now.").arg(playbookTitle(playbook)));
}

void PlaybookSection::follow(const QString &name)
{
    const Result<Playbooks> all = playbooksWith(m_shelf, name);
    if (!all)
        return Q_EMIT failed(all.error());
    Preferences preferences = m_preferences.current();
    preferences.playbook = all->standard.name;
    if (const Result<void> written = m_preferences.keep(preferences); !written)
        Q_EMIT failed(written.error());
    m_session.follow({.playbooks = *all, .calendar = m_session.advice().calendar});
    fillNames();
    begin(all->standard.name);
    m_choice.setFocus();
}

void PlaybookSection::discard()
{
    begin(m_session.advice().playbooks.standard.name);
    m_choice.setFocus();
}

void PlaybookSection::remove()
{
    const Playbook gone = m_editor.trial().base;
    if (const Result<void> done = discardPlaybook(m_shelf.folder, gone.name); !done)
        return Q_EMIT failed(done.error());
    m_removed = gone;
    m_shelf = readPlaybookShelf(m_shelf.folder);
    m_putBack.setText(tr("Put “%1” back").arg(gone.title));
    m_putBack.show();
    // One that is gone cannot be followed; what remains is the one followed now, or balanced.
    follow(m_session.advice().playbooks.standard.name);
    Q_EMIT said(tr("“%1” is deleted.").arg(gone.title));
}

void PlaybookSection::putBack()
{
    if (!m_removed)
        return;
    if (const Result<void> done = shelvePlaybook(m_shelf.folder, *m_removed); !done)
        return Q_EMIT failed(done.error());
    m_shelf = readPlaybookShelf(m_shelf.folder);
    fillNames();
    begin(m_removed->name);
    m_removed.reset();
    m_putBack.hide();
    m_choice.setFocus();
}

} // namespace Afterword
