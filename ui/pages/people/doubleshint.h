// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QFrame>

class QLabel;

namespace Afterword {

/// Says that two cards look like one person's, and lets the seeker compare them.
class DoublesHint final : public QFrame
{
    Q_OBJECT

public:
    explicit DoublesHint(Session &session, QWidget *parent = nullptr);

    void display();

Q_SIGNALS:
    void failed(const Afterword::Error &error);
    void said(const QString &message);
    void merged(const Afterword::ContactId &card);

private:
    void compare();
    void merge(const Contact &card, const ContactId &other);
    void keepApart(const ContactId &kept, const ContactId &other);

    Session &m_session;
    QLabel *m_text = nullptr;
};

} // namespace Afterword
