// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/importreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

using Fate = MergeNote::Fate;

qsizetype countOf(const ImportedFile &file, Fate fate)
{
    return std::ranges::count(file.notes, fate, &MergeNote::fate);
}

QString whyOf(const MergeNote &note)
{
    if (note.why == MergeNote::Why::Unreadable)
        return u"cannot be read: "_s + note.path;
    return note.why == MergeNote::Why::Same
        ? u"is there already and is the same"_s
        : u"is there already, and `%1` says something else; it was kept"_s.arg(note.path);
}

QJsonObject json(const MergeNote &note)
{
    static const std::map<Fate, QString> fates = {{Fate::Added, u"added"_s},
        {Fate::Merged, u"merged"_s}, {Fate::PassedOver, u"passed-over"_s}};
    QJsonObject object{{u"kind"_s, note.kind}, {u"id"_s, note.id}, {u"name"_s, note.name},
        {u"fate"_s, fates.at(note.fate)}};
    if (note.fate == Fate::PassedOver)
        object.insert(u"why"_s, whyOf(note));
    return object;
}

QJsonObject json(const ImportedFile &file)
{
    QJsonArray records;
    for (const auto &note : file.notes)
        records.append(json(note));
    return {{u"file"_s, file.file}, {u"added"_s, countOf(file, Fate::Added)},
        {u"merged"_s, countOf(file, Fate::Merged)},
        {u"passed_over"_s, countOf(file, Fate::PassedOver)}, {u"records"_s, records}};
}

} // namespace

bool hasFindings(const QList<ImportedFile> &files)
{
    return std::ranges::any_of(
        files, [](const ImportedFile &file) { return countOf(file, Fate::PassedOver) > 0; });
}

QString importText(const QList<ImportedFile> &files)
{
    QString text;
    for (const auto &file : files) {
        text += u"%1: %2 added, %3 merged, %4 passed over\n"_s.arg(file.file)
                    .arg(countOf(file, Fate::Added))
                    .arg(countOf(file, Fate::Merged))
                    .arg(countOf(file, Fate::PassedOver));
        for (const auto &note : file.notes) {
            if (note.fate == Fate::PassedOver)
                text += u"    %1 %2 %3\n"_s.arg(note.kind, note.name, whyOf(note));
        }
    }
    return text;
}

QByteArray importJson(const QList<ImportedFile> &files)
{
    QJsonArray list;
    for (const auto &file : files)
        list.append(json(file));
    return QJsonDocument(QJsonObject{{u"format"_s, u"afterword-import/1"_s}, {u"files"_s, list}})
        .toJson();
}

} // namespace Afterword
