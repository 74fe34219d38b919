// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext/richtext.h"
#include "ui/writing/findingmenu.h"
#include "ui/writing/notemarks.h"

#include <QTextEdit>

namespace Afterword {

/// Where the note is typed. Findings are underlined, what is still to be filled in stands in chips,
/// and Tab goes from one of those to the next before it leaves.
class NoteEdit final : public QTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget *parent);

    /// Begins with another text; there is nothing to undo yet.
    void begin(const RichText &text);
    /// Puts another text in place, which undo takes back.
    void replace(const RichText &text);
    /// As it stands, character for character.
    RichText text() const;

    /// Findings in the plain text of `text()`.
    void showFindings(const QList<Finding> &findings);
    /// Where they are now.
    const NoteMarks &marks() const { return m_marks; }
    /// Puts the cursor on a finding's words and selects them; without any, nothing changes.
    void goTo(const Finding &finding);
    void goToNextFinding();
    void goToPreviousFinding();
    /// Puts other words in a finding's place: one step to undo.
    void fix(const Finding &finding, const QString &suggestion);
    /// Offers what may be done about the finding at the cursor, else about the next one.
    void offerFixes();
    /// Puts a whole phrase at the cursor, with spaces where they are needed.
    void insertPhrase(const QString &phrase);
    /// Asks for the address behind the words at the cursor, if there are any.
    void askForLink();

Q_SIGNALS:
    /// The cursor has come to a finding; an empty one: it stands on none now.
    void stoodAt(const std::optional<Afterword::Finding> &finding);
    void ignored(const Afterword::Finding &finding);
    void wordKept(const QString &word);
    /// That address may not stand in a letter.
    void linkRefused(const QString &typed);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tellWhereItStands();
    void findPlaceholders();
    void popUp(QMenu &menu, const QPoint &at);
    bool isMeantForOther(const QKeyEvent &event);
    FindingActs acts();
    bool actOn(const QKeyEvent &event);

    NoteMarks m_marks;
    QList<QTextCursor> m_placeholders;
    std::optional<Finding> m_here;
    bool m_wasPressedHere = false; ///< any key, since the focus came
};

} // namespace Afterword
