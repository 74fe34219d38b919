// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettemodel.h"

#include "core/dossier/searchwords.h"
#include "ui/text/datetext.h"
#include "ui/text/followuptext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

struct PaletteText
{
    Q_DECLARE_TR_FUNCTIONS(PaletteText)
};

constexpr auto debriefKey = "debrief"_L1;
constexpr auto noteKey = "note:"_L1;

QString headingOf(PaletteGroup group)
{
    switch (group) {
    case PaletteGroup::People:
        return PaletteText::tr("People");
    case PaletteGroup::Opportunities:
        return PaletteText::tr("Opportunities");
    case PaletteGroup::Interviews:
        return PaletteText::tr("Interviews");
    case PaletteGroup::Letters:
        return PaletteText::tr("Letters and calls");
    case PaletteGroup::Drafts:
        return PaletteText::tr("Unfinished");
    case PaletteGroup::Notes:
        return PaletteText::tr("Notes");
    case PaletteGroup::Commands:
        return PaletteText::tr("Commands");
    }
    return {};
}

QString groupName(PaletteGroup group)
{
    return QString::number(int(group));
}

/// Who a line of the log is about: the person, else the employer.
QString whom(const LogEntry &entry, const Opportunity &opportunity, const Dossier &dossier)
{
    for (const ContactId &id : entry.with) {
        if (const Contact *contact = findContact(dossier, id))
            return fullName(*contact);
    }
    return opportunity.employer;
}

QString letterTitle(const LogEntry &entry, const QString &name)
{
    const QString day = longDate(entry.at.date);
    //: A person or an employer, and a day.
    return entry.outcome == LogOutcome::Sent
        ? PaletteText::tr("Sent to %1 on %2").arg(name, day)
        : PaletteText::tr("Put down about %1 on %2").arg(name, day);
}

/// Fills in what the index does not know: where each hit leads, and what it is called.
class Rows final
{
public:
    Rows(const Session &session, QStringList words)
        : m_session(session)
        , m_words(std::move(words))
    {
    }

    std::optional<PaletteRow> row(const FoundText &hit) const
    {
        PaletteRow row{.id = groupName(PaletteGroup(int(hit.kind))) + u'/' + hit.id,
            .group = PaletteGroup(int(hit.kind)),
            .title = hit.title,
            .detail = hit.snippet,
            .detailMarks = hit.snippetMarks};
        complete(row, hit);
        row.titleMarks = marksIn(row.title, m_words);
        return row.destination ? std::optional(row) : std::nullopt;
    }

    std::optional<PaletteRow> row(const WindowCommand &command) const
    {
        const bool isOffered = m_words.isEmpty() ? !command.isOnlyAskedFor
                                                 : isMatch({.title = command.title}, m_words);
        if (!isOffered)
            return {};
        return PaletteRow{.id = command.id,
            .group = PaletteGroup::Commands,
            .title = command.title,
            .keys = command.keys.toString(QKeySequence::NativeText),
            .titleMarks = marksIn(command.title, m_words)};
    }

private:
    void complete(PaletteRow &row, const FoundText &hit) const
    {
        if (hit.kind == SearchKind::Person)
            return completePerson(row, hit);
        if (hit.kind == SearchKind::Draft)
            return completeDraft(row, hit);
        const Opportunity *opportunity = findOpportunity(m_session.dossier(), hit.opportunity);
        if (!opportunity)
            return;
        row.destination = ShowOpportunity{opportunity->id};
        if (hit.kind == SearchKind::Interview)
            completeInterview(row, *opportunity, {hit.id});
        else if (hit.kind == SearchKind::Letter)
            completeLetter(row, *opportunity, {hit.id});
        else if (hit.kind == SearchKind::Note)
            row.title = PaletteText::tr("Notes about %1").arg(opportunity->employer);
    }

    void completePerson(PaletteRow &row, const FoundText &hit) const
    {
        const Contact *contact = findContact(m_session.dossier(), {hit.id});
        if (!contact)
            return;
        row.destination = ShowPerson{contact->id};
        QStringList parts{contact->title, contact->employer};
        parts.removeAll(QString());
        const QString job = parts.join(u" · "_s);
        if (!isMatch({.title = row.title, .text = job}, m_words) && !hit.snippetMarks.isEmpty())
            return;
        row.detail = job;
        row.detailMarks = marksIn(job, m_words);
    }

    void completeDraft(PaletteRow &row, const FoundText &hit) const
    {
        if (hit.id == debriefKey) {
            row.title = PaletteText::tr("An interview that is not recorded yet");
            row.destination = RecordInterview{};
        }
        if (!hit.id.startsWith(noteKey))
            return;
        const FollowUpId id{hit.id.sliced(noteKey.size())};
        // The text of what was sent stays, for who takes it back; it is a letter then.
        const FollowUp *followUp = findFollowUp(m_session.plan(), id);
        if (followUp && followUp->state != State::Done && followUp->state != State::DoneLate) {
            row.title = titleOf(*followUp, m_session.dossier(), m_session.plan().today);
            row.destination = ShowNote{id};
        }
    }

    void completeInterview(
        PaletteRow &row, const Opportunity &opportunity, const InterviewId &id) const
    {
        const Interview *interview = findInterview(opportunity, id);
        if (!interview)
            return row.destination.reset();
        row.title = PaletteText::tr("Interview at %1 on %2")
                        .arg(opportunity.employer, longDate(interview->start.date));
        row.destination = EditInterview{id};
    }

    void completeLetter(PaletteRow &row, const Opportunity &opportunity, const LogEntryId &id) const
    {
        const auto entry = std::ranges::find(opportunity.log, id, &LogEntry::id);
        if (entry == opportunity.log.end())
            return row.destination.reset();
        row.title = letterTitle(*entry, whom(*entry, opportunity, m_session.dossier()));
        row.destination = ShowLetter{opportunity.id, id};
    }

    const Session &m_session;
    const QStringList m_words;
};

} // namespace

QList<PaletteRow> paletteRows(const QList<FoundText> &hits, const QList<WindowCommand> &commands,
    const QString &query, const Session &session)
{
    const Rows make(session, searchWords(query));
    QList<PaletteRow> found;
    const auto append = [&](const std::optional<PaletteRow> &row) {
        if (row)
            found.append(*row);
    };
    for (const FoundText &hit : hits)
        append(make.row(hit));
    for (const WindowCommand &command : commands)
        append(make.row(command));
    std::ranges::stable_sort(found, {}, &PaletteRow::group);
    QList<PaletteRow> rows;
    for (const PaletteRow &row : found) {
        if (rows.isEmpty() || rows.last().group != row.group) {
            rows.append({.id = u"heading/"_s + groupName(row.group),
                .group = row.group,
                .isHeading = true,
                .title = headingOf(row.group)});
        }
        rows.append(row);
    }
    return rows;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteRow &shown = row(index.row());
    QStringList parts{shown.title, shown.detail, shown.keys};
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::AccessibleTextRole:
        parts.removeAll(QString());
        return shown.isHeading ? shown.title : parts.join(u", "_s);
    case HeadingRole:
        return shown.isHeading;
    case DetailRole:
        return shown.detail;
    case KeysRole:
        return shown.keys;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || row(index.row()).isHeading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

int PaletteModel::choices() const
{
    return int(std::ranges::count(rows(), false, &PaletteRow::isHeading));
}

} // namespace Afterword
