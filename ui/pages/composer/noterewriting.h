// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/composer/note/opennote.h"
#include "ui/pages/composer/notecaptions.h"
#include "ui/pages/composer/notepaper.h"

#include <QObject>

namespace Afterword {

/// Writes the open note anew when that changes which it is written from: the template, the tone,
/// the way it goes, the settings.
class NoteRewriting final : public QObject
{
    Q_OBJECT

public:
    NoteRewriting(OpenNote &note, NotePaper &paper, const NoteCaptions &captions, QObject *parent);

    void writeFrom(const QString &letter);
    void speak(const QString &tone);
    void sendBy(Channel channel);
    /// Templates say other things now, or others are there.
    void followTemplates();
    void followPreferences();

Q_SIGNALS:
    /// The words as they stand are about to be written over.
    void versionWanted();
    /// It goes another way now.
    void rerouted();
    /// Why all is as it was.
    void refused(const QString &reason);

private:
    void rewrite(const Result<void> &written);
    bool renew(const std::function<Result<void>()> &write);

    OpenNote &m_note;
    NotePaper &m_paper;
    const NoteCaptions &m_captions;
};

} // namespace Afterword
