// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/changetext.h"

#include <QCoreApplication>

namespace Afterword {

namespace {

struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

QString nameAndAbout(const Change &change)
{
    const QString name = changeName(change.label);
    //: What was done and to whom, as in "mark done · Ana Núñez".
    return change.about.isEmpty() ? name : ChangeText::tr("%1 · %2").arg(name, change.about);
}

QString cardOrDossierName(ChangeLabel label)
{
    switch (label) {
    case ChangeLabel::EditSeeker:
        return ChangeText::tr("change your details");
    case ChangeLabel::RecordInterview:
        return ChangeText::tr("record an interview");
    case ChangeLabel::AddOpportunity:
        return ChangeText::tr("add an opportunity");
    case ChangeLabel::EditOpportunity:
        return ChangeText::tr("change an opportunity");
    case ChangeLabel::RemoveOpportunity:
        return ChangeText::tr("remove an opportunity");
    case ChangeLabel::AddContact:
        return ChangeText::tr("add a card");
    case ChangeLabel::EditContact:
        return ChangeText::tr("change a card");
    case ChangeLabel::RemoveContact:
        return ChangeText::tr("remove a card");
    case ChangeLabel::MergeContacts:
        return ChangeText::tr("merge two cards");
    case ChangeLabel::Import:
        return ChangeText::tr("import");
    default:
        return {};
    }
}

} // namespace

QString changeName(ChangeLabel label)
{
    switch (label) {
    case ChangeLabel::MarkDone:
        return ChangeText::tr("mark done");
    case ChangeLabel::Snooze:
        return ChangeText::tr("snooze");
    case ChangeLabel::Move:
        return ChangeText::tr("move");
    case ChangeLabel::Skip:
        return ChangeText::tr("skip");
    case ChangeLabel::Send:
        return ChangeText::tr("send");
    case ChangeLabel::LogCall:
        return ChangeText::tr("log a call");
    case ChangeLabel::Answer:
        return ChangeText::tr("note their answer");
    default:
        return cardOrDossierName(label);
    }
}

QString undoText(const Change *change)
{
    return change ? ChangeText::tr("Undo: %1").arg(nameAndAbout(*change)) : ChangeText::tr("Undo");
}

QString redoText(const Change *change)
{
    return change ? ChangeText::tr("Redo: %1").arg(nameAndAbout(*change)) : ChangeText::tr("Redo");
}

} // namespace Afterword
