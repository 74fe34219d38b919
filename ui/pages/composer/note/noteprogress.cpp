// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/note/noteprogress.h"

#include "ui/pages/composer/note/recipients.h"

#include <QCoreApplication>

namespace Afterword {

namespace {

struct NoteProgressText
{
    Q_DECLARE_TR_FUNCTIONS(NoteProgressText)
};

} // namespace

NoteProgress progressOf(const FollowUp &followUp, const std::optional<NoteDraft> &draft)
{
    if (isSent(followUp))
        return NoteProgress::Sent;
    if (!draft)
        return NoteProgress::NotBegun;
    switch (draft->passage) {
    case NotePassage::Queued:
        return NoteProgress::Queued;
    case NotePassage::HandedOver:
        return NoteProgress::HandedOver;
    case NotePassage::Here:
        break;
    }
    return draft->verdict == Verdict::Ready ? NoteProgress::Ready : NoteProgress::Draft;
}

QString progressText(NoteProgress progress)
{
    switch (progress) {
    case NoteProgress::NotBegun:
        return {};
    case NoteProgress::Draft:
        return NoteProgressText::tr("draft");
    case NoteProgress::Ready:
        return NoteProgressText::tr("ready");
    case NoteProgress::Queued:
        return NoteProgressText::tr("waits to go");
    case NoteProgress::HandedOver:
        return NoteProgressText::tr("handed over");
    case NoteProgress::Sent:
        return NoteProgressText::tr("sent");
    }
    return {};
}

} // namespace Afterword
