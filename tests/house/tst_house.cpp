// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What every part of the screen may include; that SQL stays out is a ban below.
const QStringList screen = {
    // clang-format off
    u"core/"_s,
    u"ui/delegates/"_s,
    u"ui/dialogs/"_s,
    u"ui/followups/"_s,
    u"ui/letter/"_s,
    u"ui/models/"_s,
    u"ui/opinion/"_s,
    u"ui/outside/"_s,
    u"ui/pages/destination.h"_s,
    u"ui/pages/page.h"_s,
    u"ui/paper/"_s,
    u"ui/preferences/"_s,
    u"ui/sending/"_s,
    u"ui/text/"_s,
    u"ui/theme/"_s,
    u"ui/widgets/"_s,
    u"ui/writing/"_s,
    // clang-format on
};

/// Which folders the files of a folder may include; of several rows the longest prefix counts.
/// Every folder may include itself.
const std::map<QString, QStringList> arrows = {
    {u"core/base/"_s, {}},
    {u"core/dossier/"_s, {u"core/base/"_s}},
    {u"core/calendar/"_s, {u"core/base/"_s}},
    {u"core/playbook/"_s, {u"core/base/"_s, u"core/dossier/"_s}},
    {u"core/people/"_s, {u"core/base/"_s, u"core/dossier/"_s}},
    {u"core/paper/"_s, {u"core/base/"_s, u"core/dossier/"_s}},
    {u"core/planner/"_s,
        {u"core/base/"_s, u"core/dossier/"_s, u"core/calendar/"_s, u"core/playbook/"_s}},
    {u"core/agenda/"_s,
        {u"core/base/"_s, u"core/dossier/"_s, u"core/calendar/"_s, u"core/playbook/"_s,
            u"core/planner/"_s}},
    {u"core/richtext/"_s, {u"core/base/"_s}},
    {u"core/writing/"_s,
        {u"core/base/"_s, u"core/writing/text/"_s, u"core/writing/spelling/"_s,
            u"core/writing/rules/"_s, u"core/writing/doubts/"_s}},
    {u"core/writing/text/"_s, {u"core/base/"_s}},
    {u"core/writing/spelling/"_s, {u"core/base/"_s, u"core/writing/text/"_s}},
    {u"core/writing/rules/"_s, {u"core/base/"_s, u"core/writing/text/"_s}},
    {u"core/writing/doubts/"_s, {u"core/base/"_s, u"core/writing/text/"_s}},
    {u"core/letters/"_s,
        {u"core/base/"_s, u"core/dossier/"_s, u"core/playbook/"_s, u"core/planner/"_s,
            u"core/richtext/"_s, u"core/writing/"_s}},
    {u"core/exchange/"_s, {u"core/base/"_s, u"core/dossier/"_s, u"core/planner/"_s}},
    {u"core/outlook/"_s,
        {u"core/base/"_s, u"core/dossier/"_s, u"core/calendar/"_s, u"core/playbook/"_s,
            u"core/planner/"_s}},
    {u"core/reminders/"_s,
        {u"core/base/"_s, u"core/dossier/"_s, u"core/calendar/"_s, u"core/playbook/"_s,
            u"core/planner/"_s}},
    {u"core/backup/"_s, {u"core/base/"_s}},
    {u"core/session/"_s,
        {u"core/base/"_s, u"core/dossier/"_s, u"core/calendar/"_s, u"core/playbook/"_s,
            u"core/planner/"_s, u"core/writing/"_s, u"core/letters/"_s, u"core/exchange/"_s,
            u"core/people/"_s, u"core/richtext/"_s}},
    {u"core/storage/"_s, {u"core/base/"_s, u"core/dossier/"_s, u"core/storage/"_s}},
    {u"core/storage/file/"_s, {u"core/base/"_s, u"core/dossier/"_s, u"core/storage/file/"_s}},
    {u"core/storage/rows/"_s,
        {u"core/base/"_s, u"core/dossier/"_s, u"core/storage/file/"_s, u"core/storage/rows/"_s}},
    {u"core/storage/copies/"_s, {u"core/backup/"_s, u"core/base/"_s, u"core/storage/"_s}},
    {u"ui/"_s, screen},
    {u"ui/pages/opportunities/"_s, screen + QStringList{u"ui/pages/opportunity/"_s}},
    {u"ui/pages/people/import/"_s, screen + QStringList{u"ui/pages/people/"_s}},
    {u"ui/theme/"_s, {u"core/base/"_s}},
    {u"ui/preferences/"_s,
        {u"core/base/"_s, u"core/letters/"_s, u"core/reminders/"_s, u"ui/theme/"_s}},
    {u"ui/opinion/"_s, {u"core/base/"_s, u"core/writing/"_s}},
    {u"ui/outside/"_s, {u"core/base/"_s, u"core/people/"_s}},
    {u"ui/shell/"_s, {u"core/"_s, u"ui/"_s}},
    {u"ui/tray/"_s, screen + QStringList{u"ui/tray/"_s}},
    {u"ui/letter/"_s,
        {u"core/base/"_s, u"core/writing/"_s, u"core/letters/"_s, u"core/dossier/"_s,
            u"core/paper/"_s, u"core/richtext/"_s}},
    {u"app/"_s, {u"core/"_s, u"ui/"_s, u"app/"_s}},
    {u"app/machine/"_s, {u"app/machine/"_s, u"core/base/"_s, u"core/session/"_s}},
    {u"app/sources/"_s, {u"app/machine/"_s, u"app/sources/"_s, u"core/"_s, u"ui/preferences/"_s}},
    {u"app/instance/"_s, {u"app/instance/"_s, u"core/base/"_s}},
    {u"app/reminders/"_s, {u"app/machine/"_s, u"app/reminders/"_s, u"core/"_s, u"ui/"_s}},
    {u"app/notifications/"_s, {u"app/notifications/"_s, u"app/reminders/"_s, u"core/"_s, u"ui/"_s}},
    {u"app/commands/"_s,
        {u"app/commands/"_s, u"app/machine/"_s, u"app/sources/"_s, u"core/"_s, u"ui/"_s}},
    {u"app/desktop/"_s,
        {u"app/desktop/"_s, u"app/instance/"_s, u"app/machine/"_s, u"app/notifications/"_s,
            u"app/reminders/"_s, u"app/sources/"_s, u"core/"_s, u"ui/"_s}},
    {u"tests/"_s, {u"core/"_s, u"ui/"_s, u"app/"_s, u"tests/"_s}},
};

/// What no line may hold, in the files whose path matches `where` and not `butNot`.
struct Ban
{
    QString what;
    QRegularExpression pattern;
    QRegularExpression where;
    QRegularExpression butNot;
};

const QRegularExpression nowhere(u"(?!)"_s);
const QRegularExpression everywhere(u"^"_s);

const QList<Ban> bans = {
    {u"asks the clock"_s,
        QRegularExpression(u"currentDate(Time(Utc)?)?\\(|currentM?SecsSinceEpoch|"
                           "QTime::currentTime|system_clock"_s),
        everywhere, QRegularExpression(u"^app/machine/clock\\.cpp$"_s)},
    {u"translates below the user interface"_s, QRegularExpression(u"\\b(tr|translate)\\(u?\""_s),
        QRegularExpression(u"^core/"_s), nowhere},
    {u"hides words from lupdate in a macro"_s,
        QRegularExpression(u"#\\s*define\\b.*\\b(TR|TRANSLATE)(_N)?_NOOP"_s),
        QRegularExpression(u"^(app|ui)/"_s), nowhere},
    {u"connects by string"_s, QRegularExpression(u"\\b(SIGNAL|SLOT)\\("_s), everywhere, nowhere},
    {u"leaves a note instead of an issue"_s, QRegularExpression(u"\\b(TODO|FIXME|XXX|HACK)\\b"_s),
        QRegularExpression(u"^(app|core|ui)/"_s), QRegularExpression(u"^core/letters/"_s)},
    // What is dragged has no other way to begin.
    {u"runs a dialog of its own"_s, QRegularExpression(u"(\\.|->|::)exec\\("_s),
        QRegularExpression(u"^ui/"_s), QRegularExpression(u"^ui/writing/phrasedrag\\.cpp$"_s)},
    {u"speaks SQL outside core/storage"_s,
        QRegularExpression(u"QSql|\\bSELECT\\b.*\\bFROM\\b|\\bINSERT INTO\\b|\\bPRAGMA\\b"_s),
        QRegularExpression(u"^(app|core|ui)/"_s), QRegularExpression(u"^core/storage/"_s)},
    {u"knows the database from the screen"_s, QRegularExpression(u"#include \"core/storage/"_s),
        QRegularExpression(u"^ui/"_s), nowhere},
    {u"names a colour outside ui/theme"_s,
        QRegularExpression(
            u"\"#[0-9a-fA-F]{3,8}\"|\\bQt::(white|black|red|green|blue|cyan|magenta|"
            "yellow|gray|(dark|light)[A-Z][a-z]+)\\b|\\bQColor\\((?!Qt::transparent\\))"_s),
        QRegularExpression(u"^(app|core|ui)/"_s), QRegularExpression(u"^ui/theme/"_s)},
    {u"uses views, which clang 14 cannot parse"_s, QRegularExpression(u"std::views"_s), everywhere,
        nowhere},
    {u"has a friend"_s, QRegularExpression(u"^\\s*friend "_s), everywhere, nowhere},
    {u"throws"_s, QRegularExpression(u"\\bthrow\\b[^;]*;"_s),
        QRegularExpression(u"^(app|core|ui)/"_s), nowhere},
};

const QDir root(QStringLiteral(AFTERWORD_SOURCE_DIR));

QString textOf(const QString &path)
{
    QFile file(root.filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Paths from the root of all files below `folders` whose names match, sorted.
QStringList filesIn(const QStringList &folders, const QStringList &names)
{
    QStringList found;
    for (const auto &folder : folders) {
        QDirIterator files(root.filePath(folder), names, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(root.relativeFilePath(files.next()));
    }
    found.removeIf([](const QString &path) {
        return path.startsWith(u"tests/data/"_s) || path.startsWith(u"tests/house/"_s);
    });
    found.sort();
    return found;
}

/// The longest key of `arrows` that `path` begins with; empty if there is none.
QString rowOf(const QString &path)
{
    QString longest;
    for (const auto &[folder, allowed] : arrows) {
        if (path.startsWith(folder) && folder.size() > longest.size())
            longest = folder;
    }
    return longest;
}

bool mayInclude(const QString &path, const QString &header)
{
    const auto folder = path.left(path.lastIndexOf(u'/') + 1);
    const auto row = arrows.find(rowOf(path));
    if (header.startsWith(folder) || row == arrows.end())
        return header.startsWith(folder);
    return std::ranges::any_of(
        row->second, [&header](const QString &allowed) { return header.startsWith(allowed); });
}

/// Everything wrong with one line of the file at `path`.
QStringList faultsOf(const QString &line, const QString &path)
{
    static const QRegularExpression include(u"^#include \"([^\"]+/[^\"]+)\""_s);
    QStringList faults;
    for (const auto &ban : bans) {
        if (ban.where.match(path).hasMatch() && !ban.butNot.match(path).hasMatch()
            && ban.pattern.match(line).hasMatch())
            faults << ban.what;
    }
    const auto header = include.match(line).captured(1);
    if (!header.isEmpty() && !mayInclude(path, header))
        faults << u"may not include "_s + header;
    if (line.size() > 120)
        faults << u"is wider than 120 characters"_s;
    return faults;
}

/// Whether the CMakeLists.txt of its top folder lists the file; tests are named without ending,
/// and what only they include not at all.
bool isListed(const QString &path)
{
    if (path.startsWith(u"tests/"_s) && path.endsWith(u".h"_s))
        return true;
    auto name = path.section(u'/', 1);
    if (name.contains(u"/tst_"_s))
        name.chop(4);
    return textOf(path.section(u'/', 0, 0) + u"/CMakeLists.txt"_s).contains(name);
}

} // namespace

/// The house style, as far as a machine can read it.
class TestHouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSourceKeepsTheRules_data();
    void aSourceKeepsTheRules();
    void noTwoTypesShareAName();
    void aFolderHasNoMoreThanTwentyFiles();
    void everyTextFileNamesItsLicence();
};

void TestHouse::aSourceKeepsTheRules_data()
{
    QTest::addColumn<QString>("path");

    const auto sources
        = filesIn({u"app"_s, u"core"_s, u"ui"_s, u"tests"_s}, {u"*.cpp"_s, u"*.h"_s});
    QVERIFY(sources.size() > 30);
    for (const auto &path : sources)
        QTest::newRow(qPrintable(path)) << path;
}

void TestHouse::aSourceKeepsTheRules()
{
    QFETCH(QString, path);
    const auto lines = textOf(path).split(u'\n');

    QStringList faults;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (const auto &fault : faultsOf(lines.at(i), path))
            faults << u"%1:%2 %3"_s.arg(path).arg(i + 1).arg(fault);
    }
    if (lines.size() > 500)
        faults << path + u" is longer than 500 lines"_s;
    if (!isListed(path))
        faults << path + u" is not listed in a CMakeLists.txt"_s;

    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// Two types of one name in one namespace are one for the linker: the program crashes where each
/// part works alone.
void TestHouse::noTwoTypesShareAName()
{
    const QRegularExpression definition(
        u"^(?:struct|class|enum class) (\\w+)(?: final)?(?: :[^;]*)?$"_s,
        QRegularExpression::MultilineOption);

    QMap<QString, QStringList> homes;
    for (const auto &path : filesIn({u"app"_s, u"core"_s, u"ui"_s}, {u"*.h"_s})) {
        auto matches = definition.globalMatch(textOf(path));
        while (matches.hasNext())
            homes[matches.next().captured(1)].append(path);
    }

    QVERIFY(homes.size() > 50);
    for (const auto &paths : std::as_const(homes))
        QVERIFY2(paths.size() == 1, qPrintable(paths.join(u", "_s)));
}

void TestHouse::aFolderHasNoMoreThanTwentyFiles()
{
    std::map<QString, int> files;
    for (const auto &path : filesIn({u"app"_s, u"core"_s, u"ui"_s}, {u"*.cpp"_s}))
        ++files[path.left(path.lastIndexOf(u'/'))];

    for (const auto &[folder, count] : files)
        QVERIFY2(count <= 20, qPrintable(u"%1 has %2 sources"_s.arg(folder).arg(count)));
}

void TestHouse::everyTextFileNamesItsLicence()
{
    auto paths = filesIn({u"app"_s, u"core"_s, u"ui"_s, u"tests"_s, u"packaging"_s, u"resources"_s},
        {u"*.cpp"_s, u"*.h"_s, u"CMakeLists.txt"_s, u"*.toml"_s, u"*.sh"_s});
    paths << u"CMakeLists.txt"_s << u"run"_s << u"check"_s << u".ci/run"_s << u".clang-tidy"_s;

    QStringList faults;
    for (const auto &path : paths) {
        if (!textOf(path).left(600).contains(u"SPDX-License-Identifier: "_s))
            faults << path;
    }

    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
