// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/composer/note/noteprogress.h"

#include <QListWidget>

namespace Afterword {

class Session;

/// Who gets a note: name, role, and how far it is.
class RecipientList final : public QListWidget
{
    Q_OBJECT

public:
    RecipientList(const Session &session, QWidget *parent);

    void fill(const QList<FollowUp> &notes, const FollowUpId &current);

    QSize sizeHint() const override;

public Q_SLOTS:
    void chooseNext();
    void choosePrevious();

Q_SIGNALS:
    void chosen(const Afterword::FollowUpId &followUp);

private:
    void addNote(const FollowUp &note);
    QString nameOfReader(const FollowUp &note) const;
    QString roleOfReader(const FollowUp &note) const;
    NoteProgress progressOf(const FollowUp &note) const;
    QString toneOf(const FollowUp &note) const;
    QString stateOf(const FollowUp &note) const;

    const Session &m_session;
    QList<FollowUp> m_notes;
};

} // namespace Afterword
