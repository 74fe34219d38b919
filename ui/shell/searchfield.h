// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/searchhits.h"

#include <QLineEdit>

class QCompleter;

namespace Afterword {

class Session;

/// Finds people, employers, positions and topics as one types.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const Session &session, QWidget *parent = nullptr);

    const SearchModel &hits() const { return m_model; }

Q_SIGNALS:
    void chosen(const Afterword::SearchHit &hit);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find(const QString &query);
    void choose(int place);

    const Session &m_session;
    SearchModel m_model;
    QCompleter *m_completer = nullptr;
};

} // namespace Afterword
