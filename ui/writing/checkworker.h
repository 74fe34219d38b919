// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/writingcheck.h"
#include "ui/writing/noteundercheck.h"

#include <QObject>

#include <memory>
#include <stop_token>

namespace Afterword {

/// The checks of notes, for the thread it lives in: dictionaries are read when first needed.
class CheckWorker final : public QObject
{
    Q_OBJECT

public:
    /// Tells what it finds twice, unless `stop` asks to leave it: at once, and thoroughly.
    void check(int number, const NoteUnderCheck &note, const std::stop_token &stop);

Q_SIGNALS:
    void found(int number, const QList<Afterword::Finding> &findings, Afterword::CheckDepth depth);

private:
    WritingCheck &writingFor(const NoteUnderCheck &note);

    std::unique_ptr<WritingCheck> m_writing;
    QString m_language;
    QStringList m_known;
};

} // namespace Afterword
