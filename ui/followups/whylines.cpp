// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/whylines.h"

#include "ui/text/reasontext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

struct WhyLines
{
    Q_DECLARE_TR_FUNCTIONS(WhyLines)
};

QString withSource(const QString &sentence, const QString &source)
{
    if (source.isEmpty())
        return sentence;
    //: A sentence, and the numbers of the sources it is taken from.
    return WhyLines::tr("%1 (source: %2)")
        .arg(sentence, source.split(u' ', Qt::SkipEmptyParts).join(u", "_s));
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
        lines.append(withSource(sentenceOf(reason, dossier, playbook), reason.source));
    lines.append(WhyLines::tr("Playbook: %1").arg(playbook.title));
    return lines;
}

} // namespace Afterword
