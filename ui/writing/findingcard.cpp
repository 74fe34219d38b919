// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/findingcard.h"

#include "core/writing/ignored.h"
#include "ui/text/findingtext.h"
#include "ui/text/playbooktext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linebutton.h"
#include "ui/writing/findingkind.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int mostFixes = 3; ///< the menu has the others

QPushButton *link(const QString &text, const QString &name)
{
    auto *button = new QPushButton(QString(text).replace(u'&', u"&&"_s));
    button->setObjectName(name);
    button->setProperty("kind", u"link"_s);
    return button;
}

} // namespace

FindingCard::FindingCard(const Finding &finding, int line, const FindingActs &acts, QWidget *parent)
    : QWidget(parent)
{
    auto *sentence = new LineButton(findingText(finding), this);
    sentence->setObjectName(u"finding"_s);
    sentence->setAccessibleName(spokenFinding(finding, line));
    connect(sentence, &QPushButton::clicked, this, [this, finding] { Q_EMIT chosen(finding); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(sentence);
    if (!finding.source.isEmpty()) {
        //: Whose advice it is: the title of an article.
        auto *source = new Label(
            tr("From %1").arg(sourceNames(finding.source.split(u' ', Qt::SkipEmptyParts))),
            u"small"_s, this);
        source->setContentsMargins(5, 0, 0, 0);
        layout->addWidget(source);
    }
    if (QWidget *row = buildActs(finding, acts))
        layout->addWidget(row);
    // What is left of the height goes under the card and not into its sentence.
    layout->addStretch(1);
}

QWidget *FindingCard::buildActs(const Finding &finding, const FindingActs &acts)
{
    QList<QPushButton *> buttons;
    for (const QString &suggestion : finding.suggestions.mid(0, mostFixes)) {
        buttons += link(suggestion.isEmpty() ? tr("Leave it out") : suggestion, u"fix"_s);
        buttons.last()->setProperty("weight", u"strong"_s);
        buttons.last()->setAccessibleName(suggestion.isEmpty()
                ? tr("Leave out “%1”").arg(finding.found)
                : tr("Write “%1” for “%2”").arg(suggestion, finding.found));
        connect(buttons.last(), &QPushButton::clicked, this,
            [acts, finding, suggestion] { acts.fix(finding, suggestion); });
    }
    if (finding.check == Check::Spelling) {
        buttons += link(tr("Add to my words"), u"keepWord"_s);
        buttons.last()->setAccessibleName(tr("Add “%1” to my words").arg(finding.found));
        connect(buttons.last(), &QPushButton::clicked, this,
            [acts, finding] { acts.keepWord(finding.found); });
    }
    if (mayBeIgnored(finding)) {
        buttons += link(tr("Ignore here"), u"ignore"_s);
        buttons.last()->setAccessibleName(tr("Ignore here: %1").arg(findingText(finding)));
        connect(
            buttons.last(), &QPushButton::clicked, this, [acts, finding] { acts.ignore(finding); });
    }
    if (buttons.isEmpty())
        return nullptr;
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins(5, 0, 0, 0);
    flow->setSpacing(8);
    for (QPushButton *button : std::as_const(buttons))
        flow->addWidget(button);
    return row;
}

} // namespace Afterword
