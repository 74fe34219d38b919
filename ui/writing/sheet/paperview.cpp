// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/sheet/paperview.h"

#include "ui/letter/letterfont.h"
#include "ui/letter/placedsignature.h"
#include "ui/letter/signaturepicture.h"
#include "ui/theme/theme.h"
#include "ui/writing/sheet/pagemark.h"
#include "ui/writing/sheet/signatureroom.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int smallestFont = 13;
constexpr double largestFont = 17; ///< at 12 points

/// So many times the size of its letters is a printed line wide.
double emsInLine(const LetterMake &make)
{
    const LetterZones zones = letterZones(make);
    const double line = zones.sheet.width() - zones.margins.left() - zones.margins.right();
    return line * pointsPerMillimetre / make.textSize;
}

/// What goes on paper is, by the pen if there is no picture.
bool isSigned(const Letter &letter, const LetterMake &make)
{
    return letter.channel == Channel::Post || letter.channel == Channel::Hand
        || !make.signature.picture.isEmpty();
}

/// Paper and ink are those of daylight, whatever the theme.
QString paperStyle()
{
    const Theme &theme = lightTheme();
    return u"#sheet { background: %1; border: 1px solid %2; }"
           "#sheet QLabel, #sheet QTextEdit { background: transparent; border: none; padding: 0;"
           " color: %3; selection-background-color: %4; selection-color: %5; }"_s.arg(
               theme.surface.name(), theme.line.name(), theme.ink.name(), theme.accent.name(),
               theme.onAccent.name());
}

} // namespace

PaperView::PaperView(QWidget *parent)
    : QScrollArea(parent)
    , m_sheet(*new QWidget)
    , m_sender(*new QLabel(&m_sheet))
    , m_date(*new QLabel(&m_sheet))
    , m_recipient(*new QLabel(&m_sheet))
    , m_text(*new NoteEdit(&m_sheet))
    , m_signature(*new QLabel(&m_sheet))
    , m_layout(*new QVBoxLayout(&m_sheet))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setViewportMargins(0, 12, 0, 0);
    buildSheet();
    setWidget(&m_sheet);
    connect(&m_text, &QTextEdit::textChanged, this, &PaperView::leaveSignatureRoom);
    connect(&m_text, &QTextEdit::textChanged, this, &PaperView::textChanged);
    connect(m_text.document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
        this, &PaperView::fitText);
    connect(&m_text, &QTextEdit::cursorPositionChanged, this, [this] {
        const QPoint at = m_text.mapTo(&m_sheet, m_text.cursorRect().center());
        ensureVisible(at.x(), at.y(), 0, 40);
    });
}

void PaperView::buildSheet()
{
    m_sheet.setObjectName(u"sheet"_s);
    m_sheet.setAttribute(Qt::WA_StyledBackground);
    m_sheet.setStyleSheet(paperStyle());
    // Paper looks the same whichever way the window is read.
    m_sheet.setLayoutDirection(Qt::LeftToRight);
    for (QLabel *label : {&m_sender, &m_date, &m_recipient}) {
        label->setTextFormat(Qt::PlainText);
        m_layout.addWidget(label);
    }
    m_text.setObjectName(u"noteText"_s);
    m_text.setAccessibleName(tr("The note"));
    m_text.setFrameShape(QFrame::NoFrame);
    m_text.document()->setDocumentMargin(0);
    m_text.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_signature.setObjectName(u"signature"_s);
    m_signature.setAccessibleName(tr("Your signature"));
    m_signature.setAttribute(Qt::WA_TransparentForMouseEvents);
    m_signature.setScaledContents(true);
    m_signature.hide();
    m_layout.addWidget(&m_text);
    m_layout.addStretch(1);
}

void PaperView::showHead(const Letter &letter, const LetterMake &make)
{
    if (m_make.signature != make.signature)
        m_signature.setPixmap(QPixmap::fromImage(signatureImage(make.signature.picture)));
    m_make = make;
    m_isSigned = isSigned(letter, make);
    const bool isRight = make.form == LetterForm::SenderRight;
    for (QLabel *label : {&m_sender, &m_date})
        label->setAlignment(isRight ? Qt::AlignRight : Qt::AlignLeft);
    m_sender.setText(letter.senderLines.join(u'\n'));
    m_date.setText(letter.date);
    m_recipient.setText(letter.recipientLines.join(u'\n'));
    m_recipient.setHidden(letter.recipientLines.isEmpty());
    // No word has changed.
    const QSignalBlocker quiet(this);
    leaveSignatureRoom();
    fit();
}

void PaperView::begin(const RichText &text)
{
    m_text.begin(text);
    showPages({});
    fitText();
    verticalScrollBar()->setValue(0);
}

void PaperView::setReadOnly(bool isReadOnly)
{
    m_text.setReadOnly(isReadOnly);
}

void PaperView::focusText()
{
    m_text.setFocus();
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void PaperView::fit()
{
    constexpr int around = 20;
    const int width = std::max(viewport()->width() - 2 * around, 240);
    const int leastMargin = std::max(20, width / 16);
    const double ems = emsInLine(m_make);
    const int largest = std::max(smallestFont, int(largestFont * m_make.textSize / 12));
    const int size = std::clamp(int((width - 2 * leastMargin) / ems), smallestFont, largest);
    const int column = std::min(int(size * ems), width - 2 * leastMargin);
    // The margins of a real sheet are a seventh of its column, and more than that is desk.
    const int margin = std::clamp((width - column) / 2, leastMargin, column / 6);
    m_dots = size;
    const QFont font = letterFont(size, m_make.family);
    for (QWidget *part :
        std::initializer_list<QWidget *>{&m_sender, &m_date, &m_recipient, &m_text})
        part->setFont(font);
    m_text.document()->setDefaultFont(font);
    m_layout.setContentsMargins(margin, margin, margin, margin);
    m_layout.setSpacing(QFontMetrics(font).lineSpacing());
    m_sheet.setFixedWidth(column + 2 * margin);
    const QSizeF sheet = sizeOf(m_make.sheet);
    m_sheet.setMinimumHeight(int((column + 2 * margin) * sheet.height() / sheet.width()));
    m_text.setFixedWidth(column);
    fitText();
}

void PaperView::fitText()
{
    const int height = int(m_text.document()->size().height()) + 4;
    if (m_text.height() != height)
        m_text.setFixedHeight(height);
    m_sheet.adjustSize();
    m_layout.activate();
    standMarks();
    standSignature();
}

void PaperView::leaveSignatureRoom()
{
    leaveRoom(*m_text.document(), m_isSigned ? roomForSignature(m_make) : 0);
    standSignature();
}

void PaperView::standSignature()
{
    const QPixmap picture = m_signature.pixmap();
    const QTextBlock name = picture.isNull() ? QTextBlock() : nameBelow(*m_text.document());
    m_signature.setVisible(name.isValid());
    if (!name.isValid())
        return;
    const double dots = m_dots * pointsPerMillimetre / m_make.textSize;
    const QSizeF size = sizeOnPaper(m_make.signature, picture.size(), m_text.width() / dots) * dots;
    const int top = m_text.mapTo(&m_sheet, m_text.cursorRect(QTextCursor(name)).topLeft()).y();
    const double bottom = top - dots * signatureGap / 2;
    m_signature.setGeometry(QRectF(QPointF(m_text.x(), bottom - size.height()), size).toRect());
}

void PaperView::showPages(const QList<PageStart> &starts)
{
    qDeleteAll(m_marks);
    m_marks.clear();
    for (qsizetype number = 0; number < starts.size(); ++number) {
        QTextCursor at(m_text.document());
        at.setPosition(positionIn(*m_text.document(), starts[number]));
        m_marks += new PageMark(static_cast<int>(number) + 2, at, &m_sheet);
    }
    standMarks();
}

void PaperView::standMarks()
{
    if (m_marks.isEmpty())
        return;
    m_layout.activate();
    for (PageMark *mark : std::as_const(m_marks)) {
        const QPoint words = m_text.mapTo(&m_sheet, m_text.cursorRect(mark->at()).topLeft());
        // Between two paragraphs there is a blank line, between two lines there is none.
        const int above = mark->at().atBlockStart() ? m_text.fontMetrics().lineSpacing() / 2 : 1;
        mark->stand(words.y() - above, m_layout.contentsMargins().right());
    }
}

} // namespace Afterword
