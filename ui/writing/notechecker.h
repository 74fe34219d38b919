// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/writingcheck.h"
#include "ui/writing/noteundercheck.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <stop_token>

namespace Afterword {

class CheckWorker;

/// Looks over the note that is being written, in a thread of its own: first what is found at once,
/// then what takes a while. What is found in a text that has changed since is dropped.
class NoteChecker final : public QObject
{
    Q_OBJECT

public:
    /// `note` gives the note as it stands; it is asked when a check begins.
    NoteChecker(std::function<NoteUnderCheck()> note, QObject *parent);
    ~NoteChecker() override;

    /// The note has changed: it is looked over when the keys rest.
    void touch();
    /// Looks it over now.
    void begin();
    /// There is nothing to look over any more.
    void forget();
    /// Whether anything has been told of the note as it stands.
    bool hasTold() const { return m_hasTold; }
    /// Whether all that can be found in the note as it stands has been told.
    bool isThrough() const { return m_isThrough; }

Q_SIGNALS:
    /// Comes twice for each text that stands long enough: while typing, and thorough.
    void checked(const QList<Afterword::Finding> &findings, Afterword::CheckDepth depth);

private:
    void take(int number, const QList<Finding> &findings, CheckDepth depth);

    const std::function<NoteUnderCheck()> m_note;
    QThread m_thread;
    CheckWorker &m_worker; ///< lives in the thread, which deletes it
    QTimer m_pause;
    std::stop_source m_stop;
    int m_number = 0; ///< of the check whose findings count
    bool m_hasTold = false;
    bool m_isThrough = false;
};

} // namespace Afterword
