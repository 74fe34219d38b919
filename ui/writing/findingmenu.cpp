// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/findingmenu.h"

#include "core/writing/ignored.h"
#include "ui/text/findingtext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

struct FindingMenu
{
    Q_DECLARE_TR_FUNCTIONS(FindingMenu)
};

/// An ampersand in a word is none of the menu's.
QString asTitle(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

QList<QAction *> fixesOf(QMenu &menu, const Finding &finding, const FindingActs &acts)
{
    QList<QAction *> actions;
    for (const QString &suggestion : finding.suggestions) {
        const QString title
            = suggestion.isEmpty() ? FindingMenu::tr("Leave it out") : asTitle(suggestion);
        auto *fix = new QAction(title, &menu);
        fix->setObjectName(u"fix"_s);
        QFont strong = fix->font();
        strong.setBold(true);
        fix->setFont(strong);
        QObject::connect(fix, &QAction::triggered, &menu,
            [acts, finding, suggestion] { acts.fix(finding, suggestion); });
        actions.append(fix);
    }
    return actions;
}

QList<QAction *> waysToLeave(QMenu &menu, const Finding &finding, const FindingActs &acts)
{
    QList<QAction *> actions;
    if (mayBeIgnored(finding)) {
        auto *ignore = new QAction(FindingMenu::tr("&Ignore here"), &menu);
        ignore->setObjectName(u"ignore"_s);
        QObject::connect(
            ignore, &QAction::triggered, &menu, [acts, finding] { acts.ignore(finding); });
        actions.append(ignore);
    }
    if (finding.check == Check::Spelling) {
        auto *keep = new QAction(
            FindingMenu::tr("&Add “%1” to my words").arg(asTitle(finding.found)), &menu);
        keep->setObjectName(u"keepWord"_s);
        QObject::connect(
            keep, &QAction::triggered, &menu, [acts, finding] { acts.keepWord(finding.found); });
        actions.append(keep);
    }
    return actions;
}

} // namespace

void offerActs(QMenu &menu, const Finding &finding, const FindingActs &acts)
{
    QAction *before = menu.actions().value(0);
    auto *why = new QAction(asTitle(findingText(finding)), &menu);
    why->setObjectName(u"why"_s);
    why->setEnabled(false);
    QList<QAction *> actions{why};
    actions += fixesOf(menu, finding, acts);
    const QList<QAction *> ways = waysToLeave(menu, finding, acts);
    if (actions.size() > 1 && !ways.isEmpty()) {
        actions.append(new QAction(&menu));
        actions.last()->setSeparator(true);
    }
    menu.insertActions(before, actions + ways);
    if (before)
        menu.insertSeparator(before);
}

} // namespace Afterword
