// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/templateshelf.h"

#include "core/base/atomicfile.h"
#include "core/letters/lettertemplate.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// Far more than any letter needs.
constexpr qint64 largest = 100 * 1024;

const QString ending = u".mustache"_s;

QString pathOf(const QString &folder, const QString &name)
{
    return QDir(folder).filePath(name + ending);
}

Result<QString> textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = Error::Kind::Access,
            .what = u"cannot be read: "_s + file.errorString(),
            .file = path};
    if (file.size() > largest)
        return Error{.what = u"it is too large for a letter"_s, .file = path};
    return QString::fromUtf8(file.readAll());
}

bool isSpoken(const QString &name)
{
    return name == u"call-script"_s || name == u"voicemail"_s;
}

/// Every fact has some text, but for those of which only one can hold.
LetterFacts manyFacts()
{
    LetterFacts facts;
    for (const QString &name : letterFactNames())
        facts.insert_or_assign(name, u"so"_s);
    for (const QString &name :
        {u"second"_s, u"third"_s, u"fourth"_s, u"formal"_s, u"brief"_s, u"is_helper"_s,
            u"is_introducer"_s, u"variant_b"_s, u"forgot_two"_s, u"helpers"_s, u"not_hired"_s})
        facts.erase(name);
    return facts;
}

/// What is known of any letter.
LetterFacts fewFacts()
{
    return {{u"name"_s, u"so"_s}, {u"salutation"_s, u"so"_s}, {u"employer"_s, u"so"_s},
        {u"sincerely"_s, u"so"_s}, {u"regards"_s, u"so"_s}, {u"warm"_s, u"so"_s},
        {u"first"_s, u"so"_s}, {u"main"_s, u"so"_s}, {u"is_met"_s, u"so"_s},
        {u"variant_a"_s, u"so"_s}, {u"greeting"_s, u"so"_s}, {u"asks_for"_s, u"so"_s}};
}

/// The first line that is neither empty nor a comment, from 1.
int firstLineOf(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    const auto first = std::ranges::find_if(lines, [](const QString &line) {
        return !line.trimmed().isEmpty() && !line.startsWith(u"{{!"_s);
    });
    return first == lines.end() ? 1 : int(first - lines.begin()) + 1;
}

Error incomplete(const QString &name, int line, const QString &what, const QString &expected)
{
    return {.what = what, .file = name, .line = line, .column = 1, .expected = expected};
}

Result<void> checkedParts(const QString &name, const QString &text, const RenderedLetter &letter)
{
    const int last = int(text.trimmed().count(u'\n')) + 1;
    if (letter.blocks.isEmpty())
        return incomplete(name, 1, u"it makes no words"_s, u"a letter"_s);
    if (isSpoken(name))
        return {};
    if (letter.subject.isEmpty())
        return incomplete(name, firstLineOf(text), u"there is no subject"_s,
            u"a first line that begins with `Subject:`"_s);
    if (letter.blocks.size() < 3 || !letter.blocks.front().endsWith(u','))
        return incomplete(name, firstLineOf(text) + 1, u"there is no salutation"_s,
            u"a paragraph such as `Dear {{salutation}},`"_s);
    if (letter.blocks.back() != u"so"_s)
        return incomplete(
            name, last, u"the letter does not end with your name"_s, u"a last line `{{name}}`"_s);
    return {};
}

} // namespace

QStringList ownLetterNames(const QString &folder)
{
    QStringList names;
    if (folder.isEmpty())
        return names;
    for (const QString &file : QDir(folder).entryList({u'*' + ending}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(ending.size());
        if (builtInLetterNames().contains(name))
            names.append(name);
    }
    return names;
}

Result<QString> letterText(const QString &folder, const QString &name)
{
    return ownLetterNames(folder).contains(name) ? textOf(pathOf(folder, name))
                                                 : builtInLetterText(name);
}

Result<void> checkedLetterText(const QString &name, const QString &text)
{
    for (const LetterFacts &facts : {manyFacts(), fewFacts()}) {
        const Result<RenderedLetter> letter = renderedLetter(name, text, facts);
        if (!letter)
            return letter.error();
        if (Result<void> whole = checkedParts(name, text, *letter); !whole)
            return whole;
    }
    return {};
}

Result<void> keepLetterText(const QString &folder, const QString &name, const QString &text)
{
    if (const Result<QString> original = builtInLetterText(name); !original)
        return original.error();
    if (Result<void> checked = checkedLetterText(name, text); !checked)
        return checked;
    if (!QDir().mkpath(folder))
        return Error{.kind = Error::Kind::Access,
            .what = u"the folder of the letters cannot be made"_s,
            .file = folder};
    return writeFile(pathOf(folder, name), text.toUtf8());
}

Result<void> restoreLetterText(const QString &folder, const QString &name)
{
    if (!ownLetterNames(folder).contains(name))
        return Error{.kind = Error::Kind::Usage,
            .what = u"you have no copy of the letter \"%1\""_s.arg(name)};
    QFile file(pathOf(folder, name));
    if (!file.remove())
        return Error{.kind = Error::Kind::Access,
            .what = u"cannot be removed: "_s + file.errorString(),
            .file = file.fileName()};
    return {};
}

} // namespace Afterword
