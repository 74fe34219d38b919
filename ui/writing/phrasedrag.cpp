// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/phrasedrag.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

const QString phraseType = u"application/x-afterword-phrase"_s;

} // namespace

QMimeData *phraseMime(const QString &phrase)
{
    auto *dragged = new QMimeData;
    dragged->setText(phrase);
    dragged->setData(phraseType, {});
    return dragged;
}

bool isPhrase(const QMimeData &dragged)
{
    return dragged.hasFormat(phraseType) && dragged.hasText();
}

PhraseDrag::PhraseDrag(QAbstractButton &button, const QString &phrase)
    : QObject(&button)
    , m_button(button)
    , m_phrase(phrase)
{
    button.installEventFilter(this);
}

bool PhraseDrag::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_pressedAt = static_cast<QMouseEvent *>(event)->position().toPoint();
    if (event->type() == QEvent::MouseMove) {
        const auto *move = static_cast<QMouseEvent *>(event);
        const int far = (move->position().toPoint() - m_pressedAt).manhattanLength();
        if (move->buttons().testFlag(Qt::LeftButton) && far >= QApplication::startDragDistance()) {
            begin();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void PhraseDrag::begin()
{
    // Letting go ends the drag and must not press the button as well.
    m_button.setDown(false);
    auto *drag = new QDrag(&m_button);
    drag->setMimeData(phraseMime(m_phrase));
    drag->exec(Qt::CopyAction);
}

} // namespace Afterword
