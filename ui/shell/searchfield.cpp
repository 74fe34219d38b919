// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchfield.h"

#include "core/session/session.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

namespace Afterword {

SearchField::SearchField(const Session &session, QWidget *parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_completer(new QCompleter(&m_model, this))
{
    setPlaceholderText(tr("Search people, employers, topics … Ctrl+K"));
    setAccessibleName(tr("Search"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->popup()->setObjectName(QStringLiteral("hits"));
    connect(this, &QLineEdit::textEdited, this, &SearchField::find);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { choose(index.row()); });
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_model.rowCount() > 0 && !text().isEmpty())
        return choose(0);
    if (event->key() == Qt::Key_Escape)
        clear();
    QLineEdit::keyPressEvent(event);
}

void SearchField::find(const QString &query)
{
    m_model.setRows(searchHits(m_session.dossier(), query));
    if (m_model.rowCount() == 0)
        return m_completer->popup()->hide();
    m_completer->complete();
}

void SearchField::choose(int place)
{
    if (place < 0 || place >= m_model.rowCount())
        return;
    const SearchHit hit = m_model.row(place);
    m_completer->popup()->hide();
    clear();
    Q_EMIT chosen(hit);
}

} // namespace Afterword
