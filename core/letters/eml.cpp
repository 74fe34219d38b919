// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/eml.h"

#include "core/letters/letterhtml.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <gmime/gmime.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
struct Free
{
    void operator()(void *memory) const { g_free(memory); }
    void operator()(GMimeFormatOptions *options) const { g_mime_format_options_free(options); }
};

template<typename T>
using Owned = std::unique_ptr<T, Unref>;

constexpr const char *utf8 = "utf-8";

void startLibrary()
{
    static const bool started = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(started)
}

/// One line without control characters.
QByteArray headerText(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return plain.simplified().toUtf8();
}

void setMailbox(
    GMimeMessage *message, GMimeAddressType type, const QString &name, const QString &address)
{
    InternetAddressList *list = g_mime_message_get_addresses(message, type);
    const Owned<InternetAddress> mailbox(internet_address_mailbox_new(
        name.isEmpty() ? nullptr : headerText(name).constData(), address.toUtf8().constData()));
    internet_address_set_charset(mailbox.get(), utf8);
    internet_address_list_add(list, mailbox.get());
}

void setDate(GMimeMessage *message, const QDateTime &date)
{
    GTimeZone *zone = g_time_zone_new_offset(date.offsetFromUtc());
    GDateTime *utc = g_date_time_new_from_unix_utc(date.toSecsSinceEpoch());
    GDateTime *local = g_date_time_to_timezone(utc, zone);
    g_mime_message_set_date(message, local);
    g_date_time_unref(local);
    g_date_time_unref(utc);
    g_time_zone_unref(zone);
}

void setContent(GMimePart *part, const QByteArray &bytes, GMimeContentEncoding encoding)
{
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const Owned<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part, content.get());
    g_mime_part_set_content_encoding(part, encoding);
}

/// The text as it is, in UTF-8: `g_mime_text_part_set_text` would choose a charset of its own.
Owned<GMimePart> textPart(const char *kind, const QString &text)
{
    Owned<GMimePart> part(g_mime_part_new_with_type("text", kind));
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", utf8);
    setContent(part.get(), text.toUtf8(), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return part;
}

Owned<GMimePart> filePart(const MailAttachment &file)
{
    const QByteArray kind = file.type.isEmpty() ? "application/octet-stream" : file.type;
    const QList<QByteArray> type = kind.split('/');
    Owned<GMimePart> part(
        g_mime_part_new_with_type(type.value(0).constData(), type.value(1).constData()));
    g_mime_object_set_disposition(GMIME_OBJECT(part.get()), GMIME_DISPOSITION_ATTACHMENT);
    g_mime_part_set_filename(part.get(), headerText(file.name).replace('/', '-').constData());
    setContent(part.get(), file.content, GMIME_CONTENT_ENCODING_BASE64);
    return part;
}

/// A multipart whose boundary is not of chance, so that the same letter is the same message.
Owned<GMimeMultipart> multipart(const char *kind, const QByteArray &boundary)
{
    Owned<GMimeMultipart> parts(g_mime_multipart_new_with_subtype(kind));
    g_mime_multipart_set_boundary(parts.get(), boundary.constData());
    return parts;
}

void add(GMimeMultipart *parts, GMimePart *part)
{
    g_mime_multipart_add(parts, GMIME_OBJECT(part));
}

/// The plain text, the same in HTML, and the files beside both.
Owned<GMimeMultipart> contentOf(
    const Letter &letter, const QByteArray &mark, const QList<MailAttachment> &attachments)
{
    Owned<GMimeMultipart> texts = multipart("alternative", "text-" + mark);
    add(texts.get(), textPart("plain", bodyText(letter) + u'\n').get());
    add(texts.get(), textPart("html", letterHtml(letter, HtmlExtent::ReadersPart)).get());
    if (attachments.isEmpty())
        return texts;
    Owned<GMimeMultipart> all = multipart("mixed", "all-" + mark);
    g_mime_multipart_add(all.get(), GMIME_OBJECT(texts.get()));
    for (const MailAttachment &file : attachments)
        add(all.get(), filePart(file).get());
    return all;
}

/// Made of what is said to whom and when, so that the same letter keeps its name.
QByteArray messageId(const Letter &letter, const MailHead &head)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {head.fromAddress, head.toAddress, letter.subject, bodyText(letter),
             head.date.toUTC().toString(Qt::ISODate)}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return hash.result().toHex().left(32) + "@afterword.invalid";
}

QByteArray written(GMimeMessage *message)
{
    const std::unique_ptr<GMimeFormatOptions, Free> options(g_mime_format_options_new());
    g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_DOS);
    g_mime_format_options_set_param_encoding_method(
        options.get(), GMIME_PARAM_ENCODING_METHOD_RFC2231);
    const std::unique_ptr<char, Free> text(
        g_mime_object_to_string(GMIME_OBJECT(message), options.get()));
    return QByteArray(text.get());
}

} // namespace

MailHead mailHead(const Dossier &dossier, const FollowUp &followUp, const QDateTime &date)
{
    MailHead head{
        .fromName = dossier.seeker.name, .fromAddress = dossier.seeker.email, .date = date};
    if (const Contact *contact = findContact(dossier, followUp.contact)) {
        head.toName = fullName(*contact);
        head.toAddress = contact->emails.value(0);
    }
    return head;
}

bool isMailAddress(const QString &address)
{
    static const QRegularExpression form(uR"(^[^\s@<>(),;:"\\]+@[^\s@<>(),;:"\\]+$)"_s);
    return form.match(address).hasMatch();
}

Result<QByteArray> emlMessage(
    const Letter &letter, const MailHead &head, const QList<MailAttachment> &attachments)
{
    if (!isMailAddress(head.fromAddress))
        return Error{.what = u"there is no e-mail address to write from"_s,
            .path = u"seeker.email"_s,
            .expected = u"an address such as name@example.org"_s};
    if (!head.toAddress.isEmpty() && !isMailAddress(head.toAddress))
        return Error{.what = u"'%1' is not an e-mail address"_s.arg(head.toAddress),
            .path = u"contacts"_s,
            .expected = u"an address such as name@example.org"_s};
    startLibrary();
    const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
    setMailbox(message.get(), GMIME_ADDRESS_TYPE_FROM, head.fromName, head.fromAddress);
    if (!head.toAddress.isEmpty())
        setMailbox(message.get(), GMIME_ADDRESS_TYPE_TO, head.toName, head.toAddress);
    g_mime_message_set_subject(message.get(), headerText(letter.subject).constData(), utf8);
    setDate(message.get(), head.date);
    const QByteArray id = messageId(letter, head);
    g_mime_message_set_message_id(message.get(), id.constData());
    g_mime_object_set_header(GMIME_OBJECT(message.get()), "X-Unsent", "1", nullptr);
    const Owned<GMimeMultipart> content = contentOf(letter, id.left(32), attachments);
    g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(content.get()));
    return written(message.get());
}

} // namespace Afterword
