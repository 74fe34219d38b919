// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchfield.h"

#include "ui/shell/palette.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace Afterword {

namespace {

constexpr int mostHits = 30;
constexpr int page = 8;

/// How far a key moves in the list; 0 if it does not.
int stepsOf(int key)
{
    switch (key) {
    case Qt::Key_Down:
        return 1;
    case Qt::Key_Up:
        return -1;
    case Qt::Key_PageDown:
        return page;
    case Qt::Key_PageUp:
        return -page;
    default:
        return 0;
    }
}

} // namespace

SearchField::SearchField(const Session &session, SearchIndex &index,
    std::function<QList<WindowCommand>()> commands, QWidget *parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_index(index)
    , m_commands(std::move(commands))
{
    setPlaceholderText(tr("Search and commands … Ctrl+K"));
    setAccessibleName(tr("Search and commands"));
    connect(this, &QLineEdit::textEdited, this, &SearchField::open);
}

void SearchField::begin()
{
    QWidget *before = QApplication::focusWidget();
    if (before != this)
        m_before = before;
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    open();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_palette && m_palette->isVisible();
    const int steps = stepsOf(event->key());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (steps != 0)
        return isOpen ? m_palette->step(steps) : open();
    if (isEnter && isOpen)
        return choose();
    if (event->key() == Qt::Key_Escape) {
        const QPointer<QWidget> before = m_before;
        close();
        if (before)
            before->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    open();
}

// A click anywhere else, or the keyboard going elsewhere, closes the list.
bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (!widget || !m_palette || !m_palette->isVisible())
        return false;
    const bool isOurs = widget == this || widget == m_palette || m_palette->isAncestorOf(widget);
    const bool isElsewhere = event->type() == QEvent::MouseButtonPress && !isOurs;
    const bool isLeft = event->type() == QEvent::FocusOut && widget == this
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason;
    const bool isMoved = event->type() == QEvent::Resize && widget == window();
    if (isElsewhere || isLeft || isMoved)
        close();
    return false;
}

void SearchField::open()
{
    if (!m_palette) {
        m_palette = new Palette(window());
        connect(m_palette, &Palette::clicked, this, &SearchField::choose);
    }
    if (!m_palette->isVisible()) {
        m_offered = m_commands();
        QApplication::instance()->installEventFilter(this);
    }
    find();
    m_palette->openBelow(*this);
}

void SearchField::find()
{
    const Result<QList<FoundText>> hits = m_index.find(text(), mostHits);
    if (!hits)
        Q_EMIT failed(hits.error());
    m_palette->setRows(
        paletteRows(hits ? *hits : QList<FoundText>(), m_offered, text(), m_session));
}

void SearchField::choose()
{
    if (!m_palette->current())
        return;
    const PaletteRow row = *m_palette->current();
    const auto command = std::ranges::find(m_offered, row.id, &WindowCommand::id);
    const bool isCommand = !row.destination && command != m_offered.end();
    const std::function<void()> run = isCommand ? command->run : nullptr;
    const QPointer<QWidget> before = m_before;
    close();
    if (before)
        before->setFocus(Qt::OtherFocusReason);
    if (row.destination)
        Q_EMIT requested(*row.destination);
    else if (run)
        run();
}

void SearchField::close()
{
    QApplication::instance()->removeEventFilter(this);
    if (m_palette)
        m_palette->hide();
    m_before.clear();
    clear();
}

} // namespace Afterword
