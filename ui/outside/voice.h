// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>

namespace Afterword {

/// Reads one text aloud at a time.
class Voice : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether this machine has a voice at all.
    virtual bool isThere() const = 0;
    /// The text that is being read; empty while nothing is.
    virtual QString reading() const = 0;
    /// Begins to read, in place of what is being read.
    virtual void read(const QString &text, const QLocale &language) = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void changed(); ///< a text is begun or ended
    void failed(const QString &why); ///< in the words of the voice; may be empty
};

} // namespace Afterword
