// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/playbookshelf.h"

#include "core/base/atomicfile.h"
#include "core/playbook/playbookreader.h"
#include "core/playbook/playbookwriter.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// Far more than any playbook needs; a film that was dropped there is not read into memory.
constexpr qint64 largest = qint64{1024} * 1024;

Error unreadable(const QString &path, const QString &why)
{
    return {.kind = Error::Kind::Access, .what = u"cannot be read: "_s + why, .file = path};
}

Result<Playbook> playbookIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    if (file.size() > largest)
        return unreadable(path, u"it is too large for a playbook"_s);
    return readPlaybook(file.readAll(), path);
}

bool isTaken(const QString &name, const PlaybookShelf &shelf)
{
    return builtInPlaybookNames().contains(name)
        || std::ranges::find(shelf.playbooks, name, &Playbook::name) != shelf.playbooks.end();
}

/// The file that holds the playbook called `name`, however the file itself is called.
QString fileOf(const QString &folder, const QString &name)
{
    const QDir dir(folder);
    for (const QString &file : dir.entryList({u"*.toml"_s}, QDir::Files, QDir::Name)) {
        const Result<Playbook> playbook = playbookIn(dir.filePath(file));
        if (playbook && playbook->name == name)
            return dir.filePath(file);
    }
    return {};
}

bool isPlain(QChar letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
}

} // namespace

PlaybookShelf readPlaybookShelf(const QString &folder)
{
    PlaybookShelf shelf{.folder = folder};
    const QDir dir(folder);
    for (const QString &file : dir.entryList({u"*.toml"_s}, QDir::Files, QDir::Name)) {
        const QString path = dir.filePath(file);
        const Result<Playbook> playbook = playbookIn(path);
        if (!playbook) {
            shelf.refused.append(playbook.error());
        } else if (isTaken(playbook->name, shelf)) {
            shelf.refused.append(
                {.what = u"another playbook is called \"%1\""_s.arg(playbook->name),
                    .file = path,
                    .path = u"name"_s,
                    .expected = u"a name of its own"_s});
        } else {
            shelf.playbooks.append(*playbook);
        }
    }
    return shelf;
}

Result<Playbooks> playbooksWith(const PlaybookShelf &shelf, const QString &standardName)
{
    Result<Playbooks> playbooks = builtInPlaybooks(builtInPlaybookNames().constFirst());
    if (!playbooks)
        return playbooks;
    for (const Playbook &own : shelf.playbooks)
        playbooks->byName.insert_or_assign(own.name, own);
    playbooks->standard = playbookNamed(*playbooks, standardName);
    return playbooks;
}

QString playbookNameFor(const QString &title, const PlaybookShelf &shelf)
{
    QString base;
    const QString apart = title.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar letter : apart) {
        if (isPlain(letter))
            base += letter;
        else if (!letter.isMark() && !base.isEmpty() && !base.endsWith(u'-'))
            base += u'-';
    }
    base = base.left(40);
    while (base.endsWith(u'-'))
        base.chop(1);
    if (base.isEmpty())
        base = u"own"_s;
    const auto isFree = [&](const QString &name) {
        return !isTaken(name, shelf)
            && !QFile::exists(QDir(shelf.folder).filePath(name + u".toml"_s));
    };
    QString name = base;
    for (int number = 2; !isFree(name); ++number)
        name = u"%1-%2"_s.arg(base).arg(number);
    return name;
}

Result<void> shelvePlaybook(const QString &folder, const Playbook &playbook)
{
    if (!QDir().mkpath(folder)) {
        return Error{.kind = Error::Kind::Access,
            .what = u"the folder of the playbooks cannot be made"_s,
            .file = folder};
    }
    const QString present = fileOf(folder, playbook.name);
    const QString path
        = present.isEmpty() ? QDir(folder).filePath(playbook.name + u".toml"_s) : present;
    return writeFile(path, playbookToml(playbook));
}

Result<void> discardPlaybook(const QString &folder, const QString &name)
{
    const QString path = fileOf(folder, name);
    if (path.isEmpty())
        return Error{.kind = Error::Kind::Usage,
            .what = u"you have no playbook \"%1\" of your own"_s.arg(name)};
    QFile file(path);
    if (!file.remove()) {
        return Error{.kind = Error::Kind::Access,
            .what = u"cannot be removed: "_s + file.errorString(),
            .file = path};
    }
    return {};
}

} // namespace Afterword
