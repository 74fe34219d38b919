// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/spelling/hunspelldictionary.h"

#include <QFile>

#include <hunspell/hunspell.hxx>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

Result<HunspellDictionary> HunspellDictionary::open(
    const QString &language, const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QString path = folder + u'/' + language;
        if (!QFile::exists(path + u".aff"_s) || !QFile::exists(path + u".dic"_s))
            continue;
        return HunspellDictionary(
            std::make_unique<Hunspell>(QFile::encodeName(path + u".aff"_s).constData(),
                QFile::encodeName(path + u".dic"_s).constData()));
    }
    QString package = language.toLower();
    return Error{.kind = Error::Kind::Access,
        .what = u"there is no dictionary `%1`"_s.arg(language),
        .expected = u"the package hunspell-%1 or its like, in one of %2"_s.arg(
            package.replace(u'_', u'-'), folders.join(u", "_s))};
}

HunspellDictionary::HunspellDictionary(std::unique_ptr<Hunspell> hunspell)
    : m_hunspell(std::move(hunspell))
    , m_encoding(QString::fromStdString(m_hunspell->get_dict_encoding()))
{
}

HunspellDictionary::HunspellDictionary(HunspellDictionary &&) noexcept = default;
HunspellDictionary &HunspellDictionary::operator=(HunspellDictionary &&) noexcept = default;
HunspellDictionary::~HunspellDictionary() = default;

std::string HunspellDictionary::encoded(const QString &word) const
{
    QString plain = word;
    plain.replace(u'’', u'\'');
    return m_encoding == u"UTF-8"_s ? plain.toStdString() : plain.toLatin1().toStdString();
}

bool HunspellDictionary::knows(const QString &word) const
{
    return m_hunspell->spell(encoded(word));
}

QStringList HunspellDictionary::suggestions(const QString &word) const
{
    QStringList suggestions;
    for (const std::string &found : m_hunspell->suggest(encoded(word))) {
        suggestions += m_encoding == u"UTF-8"_s ? QString::fromStdString(found)
                                                : QString::fromLatin1(found);
    }
    return suggestions;
}

QStringList HunspellDictionary::dictionaryFolders()
{
    const QString own = qEnvironmentVariable("DICPATH");
    QStringList folders = own.split(u':', Qt::SkipEmptyParts);
    return folders
        + QStringList{u"/usr/share/hunspell"_s, u"/usr/share/myspell/dicts"_s,
            u"/usr/share/myspell"_s, u"/usr/local/share/hunspell"_s};
}

} // namespace Afterword
