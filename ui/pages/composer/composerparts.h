// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/writing/findingmenu.h"

class QLabel;
class QWidget;

namespace Afterword {

class ArrivalList;
class CheckList;
class ComposerBar;
class InterviewLines;
class NoteFooter;
class PaperView;
class RecipientList;
class SentQuestion;
class Session;

/// What the composer shows; the page owns it all.
struct ComposerParts
{
    ComposerBar *bar = nullptr;
    QLabel *notice = nullptr; ///< why something was not done
    SentQuestion *question = nullptr;
    RecipientList *recipients = nullptr;
    InterviewLines *lines = nullptr;
    PaperView *paper = nullptr;
    CheckList *checks = nullptr;
    ArrivalList *arrivals = nullptr;
    NoteFooter *footer = nullptr;
};

/// Lays the parts out on `page` and gives them their keys. A fix goes into the note by itself;
/// `acts` says the rest.
ComposerParts buildComposer(QWidget &page, const Session &session, FindingActs acts);

} // namespace Afterword
