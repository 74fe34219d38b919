// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/notefooter.h"

#include "ui/text/findingtext.h"
#include "ui/widgets/label.h"
#include "ui/writing/findingkind.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

NoteFooter::NoteFooter(QWidget *parent)
    : QFrame(parent)
    , m_status(*new ElidedLabel({}, u"muted"_s, this))
    , m_finding(*new ElidedLabel({}, {}, this))
    , m_fit(*new QLabel(this))
    , m_words(*new QLabel(this))
{
    setProperty("kind", u"topbar"_s);
    m_status.setObjectName(u"draftStatus"_s);
    m_finding.setObjectName(u"findingHere"_s);
    m_finding.hide();
    m_fit.setObjectName(u"fit"_s);
    m_words.setObjectName(u"words"_s);
    m_words.setProperty("kind", u"muted"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 4);
    layout->setSpacing(16);
    layout->addWidget(&m_status, 1);
    layout->addWidget(&m_finding, 2);
    layout->addWidget(&m_fit);
    layout->addWidget(&m_words);
}

void NoteFooter::showStatus(const QString &status)
{
    m_status.setText(status);
}

void NoteFooter::showWords(int words)
{
    m_words.setText(tr("Words: %1").arg(words));
}

void NoteFooter::showFit(int linesTooMany)
{
    m_fit.setText(linesTooMany == 0 ? tr("Fits on one page")
            : linesTooMany == 1     ? tr("One line too long for the page")
                                    : tr("%n lines too long for the page", nullptr, linesTooMany));
    m_fit.setProperty("kind", linesTooMany == 0 ? u"muted"_s : u"problem"_s);
    m_fit.style()->unpolish(&m_fit);
    m_fit.style()->polish(&m_fit);
}

void NoteFooter::showFinding(const std::optional<Finding> &finding)
{
    // Without it, what is kept has the room.
    m_finding.setHidden(!finding);
    if (!finding)
        return m_finding.clear();
    m_finding.setText(finding->suggestions.isEmpty()
            //: What the cursor stands on, and the keys that offer ways to mend it.
            ? tr("%1: %2 (Alt+Enter)").arg(findingKind(*finding), findingText(*finding))
            //: As before, and the first suggestion.
            : tr("%1: %2 – better “%3”? (Alt+Enter)")
                  .arg(findingKind(*finding), findingText(*finding), finding->suggestions.first()));
    QAccessibleEvent told(&m_finding, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

} // namespace Afterword
