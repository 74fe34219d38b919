// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

class QAbstractButton;
class QMimeData;

namespace Afterword {

/// A phrase as it is dragged. Any other program takes it as text.
QMimeData *phraseMime(const QString &phrase);
bool isPhrase(const QMimeData &dragged);

/// Lets a button that puts a phrase in be dragged to the place of the phrase as well.
class PhraseDrag final : public QObject
{
    Q_OBJECT

public:
    /// `button` owns it.
    PhraseDrag(QAbstractButton &button, const QString &phrase);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();

    QAbstractButton &m_button;
    const QString m_phrase;
    QPoint m_pressedAt;
};

} // namespace Afterword
