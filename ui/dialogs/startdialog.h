// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Afterword {

/// What the seeker wants when there is no database yet, or not where it was.
enum class StartChoice { CreateNew, OpenFile, TrySample };

/// Asks where to begin, so that a search is never silently begun anew.
class StartDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `message` says what is missing or went wrong; empty on the very first start.
    StartDialog(const QString &message, const QString &path, QWidget *parent = nullptr);

Q_SIGNALS:
    /// `path` is the file to create or open; empty for the sample.
    void chosen(Afterword::StartChoice choice, const QString &path);

private:
    QWidget *buildChoice(const QString &text, const QString &explanation, StartChoice choice);
    void choose(StartChoice choice);
    void end(StartChoice choice, const QString &path);

    const QString m_path;
};

} // namespace Afterword
