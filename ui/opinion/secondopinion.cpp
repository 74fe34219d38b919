// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opinion/secondopinion.h"

#include "ui/opinion/opinionformat.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QNetworkRequest requestTo(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Afterword"_s);
    request.setRawHeader("Accept-Language", "en");
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return request;
}

QString whyNot(const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 0)
        return u"the grammar server answered with status %1"_s.arg(status);
    return u"the grammar server cannot be reached"_s;
}

} // namespace

SecondOpinion::SecondOpinion(QObject *parent, std::chrono::milliseconds patience)
    : QObject(parent)
    , m_network(*new QNetworkAccessManager(this))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        forget();
        fail(u"the grammar server did not answer in time"_s);
    });
}

SecondOpinion::~SecondOpinion() = default;

void SecondOpinion::ask(const QString &address, const QString &text, const QString &language)
{
    forget();
    if (address != m_address)
        m_hasSaidWhy = false;
    m_address = address;
    if (address.isEmpty() || text.trimmed().isEmpty())
        return;
    m_open = m_network.post(requestTo(checkAddress(address)), opinionRequest(text, language));
    m_patience.start();
    QNetworkReply &reply = *m_open;
    connect(&reply, &QNetworkReply::readyRead, this, [this, &reply] { read(reply); });
    connect(&reply, &QNetworkReply::finished, this, [this, &reply, text] { finish(reply, text); });
}

void SecondOpinion::forget()
{
    m_patience.stop();
    m_answer.clear();
    QNetworkReply *const reply = m_open;
    m_open = nullptr;
    if (!reply)
        return;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void SecondOpinion::read(QNetworkReply &reply)
{
    m_answer += reply.readAll();
    if (m_answer.size() <= longestAnswer)
        return;
    forget();
    fail(u"the answer of the grammar server is too long"_s);
}

void SecondOpinion::finish(QNetworkReply &reply, const QString &text)
{
    const QByteArray answer = m_answer + reply.readAll();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isWell = reply.error() == QNetworkReply::NoError && status == 200;
    const QString why = isWell ? QString() : whyNot(reply);
    forget();
    if (!isWell)
        return fail(why);
    const auto findings = opinionIn(answer, text);
    if (!findings)
        return fail(findings.error().what);
    m_hasSaidWhy = false;
    Q_EMIT answered(text, *findings);
}

void SecondOpinion::fail(const QString &what)
{
    if (m_hasSaidWhy)
        return;
    m_hasSaidWhy = true;
    Q_EMIT failed({.kind = Error::Kind::Access, .what = what, .file = m_address});
}

} // namespace Afterword
