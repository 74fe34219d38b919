// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/yousection.h"

#include "core/session/seekerchanges.h"
#include "ui/widgets/label.h"
#include "ui/widgets/seekerfields.h"
#include "ui/widgets/zonefield.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

YouSection::YouSection(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_autosave(this)
    , m_fields(*new SeekerFields(this))
    , m_zone(*new ZoneField(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(new Label(tr("You"), u"heading"_s));
    layout->addWidget(new Label(
        tr("Your letters carry this at their head, and are signed with your name."), u"muted"_s));
    layout->addWidget(&m_fields);
    layout->addWidget(&m_zone);
    layout->addWidget(
        new Label(tr("Your day begins and ends by the clocks of that place. Calls and office "
                     "hours go by those of the employer’s."),
            u"small"_s));
    layout->addStretch(1);
    m_fields.showSeeker(session.dossier().seeker);
    m_zone.showZone(session.dossier().seeker.timeZone);
    connect(&m_fields, &SeekerFields::edited, &m_autosave, &Autosave::touch);
    connect(&m_zone, &ZoneField::edited, &m_autosave, &Autosave::touch);
    connect(&m_autosave, &Autosave::due, this, &YouSection::keep);
    connect(&session, &Session::planChanged, this, &YouSection::fill);
}

void YouSection::fill()
{
    const Seeker &seeker = m_session.dossier().seeker;
    // What is just being typed is not overwritten by itself.
    if (written() == seeker)
        return;
    m_autosave.forget();
    m_fields.showSeeker(seeker);
    m_zone.showZone(seeker.timeZone);
}

Seeker YouSection::written() const
{
    Seeker seeker = m_fields.written(m_session.dossier().seeker);
    seeker.timeZone = m_zone.zone().value_or(seeker.timeZone);
    return seeker;
}

void YouSection::keep()
{
    m_autosave.forget();
    const QList<FactChange> facts = seekerEdited(m_session.dossier(), written());
    if (facts.isEmpty())
        return;
    if (const Result<void> kept = m_session.apply(ChangeLabel::EditSeeker, {}, facts); !kept)
        Q_EMIT failed(kept.error());
}

} // namespace Afterword
