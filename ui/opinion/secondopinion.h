// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/writing/text/finding.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;

namespace Afterword {

/// Asks the LanguageTool server that the user named about a text. Without an address nothing is
/// ever sent. Never blocks; only the last question counts. Nothing but the text and its language
/// is sent, to that address alone: it follows no redirection and keeps no cookie.
class SecondOpinion final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualPatience{5000};
    static constexpr qint64 longestAnswer = 1024 * 1024; ///< in bytes

    explicit SecondOpinion(QObject *parent, std::chrono::milliseconds patience = usualPatience);
    ~SecondOpinion() override;

    /// Asks the server at `address` (empty: nobody) about `text`; `language` as in `en_GB`. The
    /// question before, if it is still open, is given up.
    void ask(const QString &address, const QString &text, const QString &language);
    /// Gives up the open question, if there is one.
    void forget();

Q_SIGNALS:
    /// The places are those of `text`, which is what was asked about.
    void answered(const QString &text, const QList<Afterword::Finding> &findings);
    /// Comes once, until the server has answered again or another is asked.
    void failed(const Afterword::Error &error);

private:
    void read(QNetworkReply &reply);
    void finish(QNetworkReply &reply, const QString &text);
    void fail(const QString &what);

    QNetworkAccessManager &m_network;
    QTimer m_patience; ///< for the whole answer, however slowly it trickles in
    QPointer<QNetworkReply> m_open;
    QByteArray m_answer;
    QString m_address;
    bool m_hasSaidWhy = false;
};

} // namespace Afterword
