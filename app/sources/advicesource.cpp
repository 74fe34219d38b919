// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/advicesource.h"

#include "app/machine/places.h"
#include "app/sources/files.h"
#include "core/playbook/playbookreader.h"
#include "core/playbook/playbookshelf.h"
#include "ui/preferences/preferencefile.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

Result<Advice> adviceOf(const Result<Playbooks> &playbooks)
{
    if (!playbooks)
        return playbooks.error();
    const auto calendar = Calendar::builtIn();
    if (!calendar)
        return calendar.error();
    return Advice{.playbooks = *playbooks, .calendar = *calendar};
}

} // namespace

Result<Advice> adviceWith(const QString &playbook)
{
    const auto shelf = readPlaybookShelf(playbookFolder());
    auto playbooks = playbooksWith(shelf, playbook);
    if (!playbooks || playbook.isEmpty() || playbooks->byName.contains(playbook))
        return adviceOf(playbooks);
    if (!playbook.contains(u'/') && !playbook.endsWith(u".toml"_s)) {
        auto known = builtInPlaybookNames();
        for (const auto &own : shelf.playbooks)
            known.append(own.name);
        return Error{.kind = Error::Kind::Usage,
            .what = u"there is no playbook `%1`"_s.arg(playbook),
            .expected = u"one of %1, or a TOML file"_s.arg(known.join(u", "_s))};
    }
    const auto content = readFile(playbook);
    if (!content)
        return content.error();
    const auto own = readPlaybook(*content, playbook);
    if (!own)
        return own.error();
    playbooks->byName[own->name] = *own;
    playbooks->standard = *own;
    return adviceOf(playbooks);
}

Result<Advice> preferredAdvice()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    const auto preferred = PreferenceFile(settings).current().playbook;
    return adviceOf(playbooksWith(readPlaybookShelf(playbookFolder()), preferred));
}

} // namespace Afterword
