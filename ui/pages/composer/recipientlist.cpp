// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/recipientlist.h"

#include "core/session/session.h"
#include "ui/models/todayrow.h"
#include "ui/pages/composer/note/notedraft.h"
#include "ui/pages/composer/note/recipients.h"
#include "ui/text/datetext.h"
#include "ui/text/followuptext.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QLabel *label(const QString &text, const QString &look)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("kind", look);
    return label;
}

} // namespace

RecipientList::RecipientList(const Session &session, QWidget *parent)
    : QListWidget(parent)
    , m_session(session)
{
    setObjectName(u"recipients"_s);
    setAccessibleName(tr("To"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0 || row >= m_notes.size())
            return;
        // Opening another note saves this one's draft, which fills the list anew.
        const FollowUpId id = m_notes.at(row).id;
        Q_EMIT chosen(id);
    });
}

void RecipientList::fill(const QList<FollowUp> &notes, const FollowUpId &current)
{
    const QSignalBlocker quiet(this);
    clear();
    m_notes = notes;
    for (const FollowUp &note : notes)
        addNote(note);
    setCurrentRow(int(std::ranges::find(notes, current, &FollowUp::id) - notes.begin()));
    updateGeometry();
}

void RecipientList::addNote(const FollowUp &note)
{
    const QString state = stateOf(note);
    auto *pill = label(state, u"small"_s);
    pill->setProperty("tone", toneOf(note));
    auto *row = new QWidget;
    row->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *top = new QHBoxLayout;
    top->addWidget(new ElidedLabel(nameOfReader(note), u"heading"_s), 1);
    top->addWidget(pill);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(label(roleOfReader(note), u"muted"_s));

    auto *item = new QListWidgetItem(this);
    item->setData(
        Qt::AccessibleTextRole, u"%1, %2, %3"_s.arg(nameOfReader(note), roleOfReader(note), state));
    item->setSizeHint(QSize(0, row->sizeHint().height()));
    setItemWidget(item, row);
}

void RecipientList::chooseNext()
{
    if (count() > 0)
        setCurrentRow((currentRow() + 1) % count());
}

void RecipientList::choosePrevious()
{
    if (count() > 0)
        setCurrentRow((currentRow() + count() - 1) % count());
}

QString RecipientList::nameOfReader(const FollowUp &note) const
{
    return personOf(note, m_session.dossier());
}

QString RecipientList::roleOfReader(const FollowUp &note) const
{
    const std::optional<Attendance> met = attendanceOf(m_session.dossier(), note);
    if (!met)
        return subjectOf(note, m_session.dossier());
    switch (met->role) {
    case Role::Interviewer:
        return met->isMain ? tr("Interviewer · decides") : tr("Interviewer");
    case Role::Met:
        return met->isMain ? tr("Met on the day · decides") : tr("Met on the day");
    case Role::Helper:
        return tr("Helped you");
    case Role::Introducer:
        return tr("Introduced you");
    }
    return {};
}

NoteProgress RecipientList::progressOf(const FollowUp &note) const
{
    return Afterword::progressOf(note, noteFromDraft(m_session.draft(noteDraftKey(note.id))));
}

QString RecipientList::stateOf(const FollowUp &note) const
{
    const NoteProgress progress = progressOf(note);
    return progress == NoteProgress::NotBegun ? dueText(note, m_session.plan().today)
                                              : progressText(progress);
}

QString RecipientList::toneOf(const FollowUp &note) const
{
    switch (progressOf(note)) {
    case NoteProgress::Ready:
    case NoteProgress::Sent:
        return u"done"_s;
    case NoteProgress::HandedOver:
        return u"plain"_s;
    case NoteProgress::NotBegun:
    case NoteProgress::Draft:
    case NoteProgress::Queued:
        break;
    }
    return note.state == Afterword::State::Overdue ? u"late"_s : u"soon"_s;
}

QSize RecipientList::sizeHint() const
{
    int height = 2 * frameWidth() + 8;
    for (int i = 0; i < count(); ++i)
        height += item(i)->sizeHint().height();
    return {220, height};
}

} // namespace Afterword
