// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/cardmime.h"

#include "core/base/atomicfile.h"
#include "core/exchange/vcard.h"

#include <QMimeData>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// A name that every system takes for a file.
QString fileNameOf(const Contact &contact)
{
    QString name;
    const QString person = fullName(contact);
    for (const QChar c : person)
        name += c.isLetterOrNumber() || c.isMark() || u"-.' "_s.contains(c) ? c : QChar(u'_');
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.trimmed().isEmpty() ? u"card.vcf"_s : name.trimmed().left(80) + u".vcf"_s;
}

} // namespace

std::unique_ptr<QMimeData> cardMime(const QList<Contact> &contacts, const QString &folder)
{
    auto mime = std::make_unique<QMimeData>();
    const QByteArray cards = vCards(contacts);
    mime->setData(u"text/vcard"_s, cards);
    mime->setData(u"text/x-vcard"_s, cards);
    QStringList texts;
    for (const Contact &contact : contacts)
        texts.append(cardAsText(contact));
    mime->setText(texts.join(u'\n'));
    if (folder.isEmpty() || contacts.isEmpty())
        return mime;
    const QString path
        = folder + u'/' + (contacts.size() == 1 ? fileNameOf(contacts.first()) : u"cards.vcf"_s);
    if (writeFile(path, cards))
        mime->setUrls({QUrl::fromLocalFile(path)});
    return mime;
}

} // namespace Afterword
