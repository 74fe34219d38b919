// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter.h"
#include "core/paper/letterform.h"
#include "ui/letter/pagestarts.h"
#include "ui/writing/noteedit.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Afterword {

class PageMark;

/// The note on its sheet, as it will print, and edited in place. The sheet takes the width there
/// is; where that is little, its margins give way first. White in every theme: it is paper.
class PaperView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent);

    /// What stands above the salutation, on which sheet and in which type.
    void showHead(const Letter &letter, const LetterMake &make);
    /// Begins with another text; there is nothing to undo yet.
    void begin(const RichText &text);
    /// Marks where the second page and each one after it begins, as it will print.
    void showPages(const QList<PageStart> &starts);
    /// Where it is typed.
    NoteEdit &edit() { return m_text; }
    void setReadOnly(bool isReadOnly);
    void focusText();

Q_SIGNALS:
    void textChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildSheet();
    void fit();
    void fitText();
    void leaveSignatureRoom();
    void standMarks();
    void standSignature();

    QWidget &m_sheet;
    QLabel &m_sender;
    QLabel &m_date;
    QLabel &m_recipient;
    NoteEdit &m_text;
    QLabel &m_signature;
    QVBoxLayout &m_layout;
    LetterMake m_make;
    bool m_isSigned = false; ///< by pen or with a picture
    int m_dots = 0; ///< the size of the type
    QList<PageMark *> m_marks;
};

} // namespace Afterword
