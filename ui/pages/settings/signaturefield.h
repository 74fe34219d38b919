// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/signature.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;

namespace Afterword {

/// The seeker's handwriting under letters: a picture from a file, and how high it is in print.
class SignatureField final : public QWidget
{
    Q_OBJECT

public:
    explicit SignatureField(QWidget *parent = nullptr);

    void showSignature(const Signature &signature);
    const Signature &signature() const { return m_signature; }

Q_SIGNALS:
    void edited();

private:
    QWidget *buildButtons();
    void choose();
    void take(const QString &path);
    void change(const Signature &signature);
    void showState();

    Signature m_signature;
    QLabel *m_picture = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_remove = nullptr;
    QSpinBox *m_height = nullptr;
    QWidget *m_size = nullptr; ///< the height with its label
};

} // namespace Afterword
