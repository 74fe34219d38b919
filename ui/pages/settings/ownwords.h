// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace Afterword {

class Field;

/// The words that the spelling check takes for right: a list to see, to add to and to take from.
class OwnWords final : public QWidget
{
    Q_OBJECT

public:
    explicit OwnWords(QWidget *parent = nullptr);

    void showWords(const QStringList &words);

Q_SIGNALS:
    void edited(const QStringList &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QStringList words() const;
    void add();
    void remove();
    void refresh();

    QLineEdit &m_word;
    QPushButton &m_add;
    QListWidget &m_list;
    QPushButton &m_remove;
    Field *m_field = nullptr;
};

} // namespace Afterword
