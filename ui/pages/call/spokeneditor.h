// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/callscript.h"

#include <QFrame>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace Afterword {

class Pill;
class ReadButton;
class Voice;

/// Words to say on the phone, changed in place, with the time that they take; they can be heard.
class SpokenEditor final : public QFrame
{
    Q_OBJECT

public:
    /// More than `longest` seconds is said to be too long; 0: nothing is.
    SpokenEditor(Voice &voice, const QString &heading, int longest, QWidget *parent = nullptr);

    void setLanguage(const QLocale &language);

    /// Shows `kept`, the seeker's own words, or those of the template if it is empty.
    void display(const SpokenText &words, const QString &kept);
    /// What the seeker made of the template; empty if nothing.
    QString ownWords() const;
    QString text() const;

Q_SIGNALS:
    void edited();
    void refused(const QString &message); ///< why nothing is heard
    void restored(); ///< the template's words are back; undo in the field brings the own ones

private:
    QWidget *buildHeader(const QString &heading);
    void restore();
    void refresh();

    const int m_longest;
    QString m_template;
    Pill *m_length = nullptr;
    ReadButton *m_read = nullptr;
    QPushButton *m_restore = nullptr;
    QPlainTextEdit *m_editor = nullptr;
};

} // namespace Afterword
