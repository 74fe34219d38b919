// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opportunities/board/boardview.h"

#include "core/session/session.h"
#include "ui/dialogs/answerdialog.h"
#include "ui/dialogs/stagedialog.h"
#include "ui/text/stagetext.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

BoardView::BoardView(Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
{
    setObjectName(u"board"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    body->setProperty("kind", u"page"_s);
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    for (const Stage stage : boardStages)
        layout->addWidget(buildLane(stage), 1);
    setWidget(body);
    setFocusProxy(m_lanes.constFirst().column);
    connect(&session, &Session::planChanged, this, &BoardView::fill);
    fill();
}

QWidget *BoardView::buildLane(Stage stage)
{
    auto *lane = new QWidget;
    auto *title = new Label({}, u"section"_s);
    auto *column = new BoardColumn(stage, lane);
    // A long heading takes two lines, and the columns begin at one height all the same.
    title->setMinimumHeight(2 * fontMetrics().lineSpacing());
    title->setAlignment(Qt::AlignLeading | Qt::AlignBottom);
    const qsizetype place = m_lanes.size();
    m_lanes.append({.title = title, .column = column});
    lane->setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    auto *layout = new QVBoxLayout(lane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(column, 1);
    connect(column, &BoardColumn::opened, this, &BoardView::opportunityOpened);
    // A dialog must not open before the drag is over.
    connect(column, &BoardColumn::dropped, this, &BoardView::ask, Qt::QueuedConnection);
    connect(column, &BoardColumn::cardPushed, this,
        [this, place](const OpportunityId &id, int columns) { pushCard(place, id, columns); });
    connect(column, &BoardColumn::focusPushed, this,
        [this, place](int columns) { pushFocus(place, columns); });
    connect(column, &BoardColumn::hovered, this,
        [this, lane] { ensureWidgetVisible(lane, lane->width() / 2, 0); });
    return lane;
}

void BoardView::fill()
{
    const QList<BoardCard> cards = boardCards(m_session.plan(), m_session.dossier());
    for (const Lane &lane : std::as_const(m_lanes)) {
        QList<BoardCard> there;
        for (const BoardCard &card : cards) {
            if (card.stage == lane.column->stage())
                there.append(card);
        }
        lane.column->cards().setRows(there);
        const QString count = QLocale().toString(there.size());
        //: A column's heading and how many cards it holds.
        const QString title = tr("%1 · %2").arg(stageText(lane.column->stage()), count);
        lane.title->setText(there.isEmpty() ? stageText(lane.column->stage()) : title);
    }
}

qsizetype BoardView::laneOf(Stage stage) const
{
    const auto found = std::ranges::find(boardStages, stage);
    return found - boardStages.begin();
}

void BoardView::pushCard(qsizetype lane, const OpportunityId &opportunity, int columns)
{
    const qsizetype to = lane + columns;
    if (to >= 0 && to < m_lanes.size())
        ask(opportunity, m_lanes.at(to).column->stage());
}

void BoardView::pushFocus(qsizetype lane, int columns)
{
    const qsizetype to = lane + columns;
    if (to < 0 || to >= m_lanes.size())
        return;
    m_lanes.at(to).column->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(m_lanes.at(to).column);
}

void BoardView::ask(const OpportunityId &opportunity, Stage stage)
{
    const Opportunity *about = findOpportunity(m_session.dossier(), opportunity);
    if (!about || about->stage == stage)
        return;
    if (const std::optional<AnswerKind> kind = answerBehind(stage))
        return askForAnswer(opportunity, *kind);
    const QList<FactChange> facts
        = movedToStage(m_session.dossier(), opportunity, stage, m_session.now());
    const QString question = tr("Move %1 to “%2”?").arg(about->employer, stageText(stage));
    auto *dialog = new StageDialog(m_session, question, facts, this);
    connect(dialog, &QDialog::accepted, this, [this, opportunity, stage] {
        keep(ChangeLabel::EditOpportunity, opportunity,
            movedToStage(m_session.dossier(), opportunity, stage, m_session.now()));
    });
    dialog->open();
}

void BoardView::askForAnswer(const OpportunityId &opportunity, AnswerKind kind)
{
    auto *dialog = new AnswerDialog(m_session, opportunity, kind, this);
    connect(dialog, &AnswerDialog::answerKept, this,
        [this](const OpportunityId &about, const EmployerAnswer &answer) {
            keep(ChangeLabel::Answer, about,
                answered(m_session.dossier(), about, answer, m_session.now()));
        });
    dialog->open();
}

void BoardView::keep(
    ChangeLabel label, const OpportunityId &opportunity, const QList<FactChange> &facts)
{
    const Opportunity *about = findOpportunity(m_session.dossier(), opportunity);
    if (!about || facts.isEmpty())
        return;
    const Result<void> done = m_session.apply(label, about->employer, facts);
    if (!done)
        return Q_EMIT failed(done.error());
    const Opportunity *moved = findOpportunity(m_session.dossier(), opportunity);
    BoardColumn *column = m_lanes.at(laneOf(moved->stage)).column;
    column->makeCurrent(opportunity);
    column->setFocus(Qt::OtherFocusReason);
}

} // namespace Afterword
