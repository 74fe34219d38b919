// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/ownwords.h"

#include "ui/preferences/wordlist.h"
#include "ui/widgets/field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

OwnWords::OwnWords(QWidget *parent)
    : QWidget(parent)
    , m_word(*new QLineEdit(this))
    , m_add(*new QPushButton(tr("A&dd"), this))
    , m_list(*new QListWidget(this))
    , m_remove(*new QPushButton(tr("&Remove"), this))
{
    build();
    connect(&m_word, &QLineEdit::returnPressed, this, &OwnWords::add);
    connect(&m_word, &QLineEdit::textEdited, this, [this] { m_field->showProblem({}); });
    connect(&m_add, &QPushButton::clicked, this, &OwnWords::add);
    connect(&m_remove, &QPushButton::clicked, this, &OwnWords::remove);
    connect(&m_list, &QListWidget::currentRowChanged, this, &OwnWords::refresh);
    m_list.installEventFilter(this);
    refresh();
}

void OwnWords::build()
{
    m_word.setObjectName(u"ownWord"_s);
    m_add.setObjectName(u"addOwnWord"_s);
    m_list.setObjectName(u"ownWords"_s);
    m_remove.setObjectName(u"removeOwnWord"_s);
    m_add.setAccessibleName(tr("Add the word"));
    m_remove.setAccessibleName(tr("Remove the word"));
    m_list.setMinimumHeight(m_list.fontMetrics().lineSpacing() * 6);
    m_field = new Field(tr("A word that is &right"), &m_word, this);
    auto *above = new QHBoxLayout;
    above->addWidget(m_field, 1);
    above->addWidget(&m_add, 0, Qt::AlignBottom);
    auto *below = new QHBoxLayout;
    below->addWidget(new Field(tr("My &words"), &m_list), 1);
    below->addWidget(&m_remove, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addLayout(above);
    layout->addLayout(below);
}

void OwnWords::showWords(const QStringList &words)
{
    if (words == this->words())
        return;
    const int row = m_list.currentRow();
    m_list.clear();
    m_list.addItems(words);
    m_list.setCurrentRow(std::min(row, m_list.count() - 1));
    refresh();
}

QStringList OwnWords::words() const
{
    QStringList words;
    for (int row = 0; row < m_list.count(); ++row)
        words.append(m_list.item(row)->text());
    return words;
}

void OwnWords::add()
{
    const QString word = m_word.text().trimmed();
    if (!isOneWord(word))
        return m_field->showProblem(tr("One word at a time, with a letter in it."));
    m_field->showProblem({});
    m_word.clear();
    const QStringList longer = withWord(words(), word);
    showWords(longer);
    m_list.setCurrentRow(int(longer.indexOf(word)));
    Q_EMIT edited(longer);
}

void OwnWords::remove()
{
    const QListWidgetItem *item = m_list.currentItem();
    if (!item)
        return;
    // There it can be added again at once.
    m_word.setText(item->text());
    QStringList shorter = words();
    shorter.removeOne(item->text());
    showWords(shorter);
    Q_EMIT edited(shorter);
}

void OwnWords::refresh()
{
    m_remove.setEnabled(m_list.currentItem());
}

bool OwnWords::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Afterword
