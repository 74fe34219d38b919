// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/whylines.h"

#include "ui/text/playbooktext.h"
#include "ui/text/reasontext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

struct WhyLines
{
    Q_DECLARE_TR_FUNCTIONS(WhyLines)
};

/// Of a rule they are asked of the rule itself, where each may be called as it likes.
QStringList sourcesOf(const Reason &reason, const Playbook &playbook)
{
    const Rule *rule = reason.code == ReasonCode::Rule ? findRule(playbook, reason.what) : nullptr;
    return rule ? rule->sources : reason.source.split(u' ', Qt::SkipEmptyParts);
}

QString withSources(const QString &sentence, const QStringList &sources)
{
    if (sources.isEmpty())
        return sentence;
    //: A sentence, and the titles of the sources it is taken from.
    return WhyLines::tr("%1 (Source: %2.)").arg(sentence, sourceNames(sources));
}

} // namespace

QStringList whyLines(const FollowUp &followUp, const Session &session)
{
    const Dossier &dossier = session.dossier();
    const Opportunity *opportunity = findOpportunity(dossier, followUp.opportunity);
    const Playbook &playbook = playbookNamed(
        session.advice().playbooks, opportunity ? opportunity->playbook : QString());
    QStringList lines;
    for (const Reason &reason : followUp.because)
        lines.append(
            withSources(sentenceOf(reason, dossier, playbook), sourcesOf(reason, playbook)));
    lines.append(WhyLines::tr("Playbook: %1").arg(playbookTitle(playbook)));
    return lines;
}

} // namespace Afterword
