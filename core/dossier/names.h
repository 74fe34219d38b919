// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"
#include "core/dossier/occurrence.h"

#include <QStringList>

#include <optional>
#include <span>

namespace Afterword {

/// One choice and the word for it in files and in the database.
template<typename Choice>
struct Named
{
    Choice choice;
    QStringView name;
};

/// Every choice of its kind with its word, in the order of the enumeration.
template<typename Choice>
std::span<const Named<Choice>> names();

template<>
std::span<const Named<Relation>> names();
template<>
std::span<const Named<Stage>> names();
template<>
std::span<const Named<OutcomeKind>> names();
template<>
std::span<const Named<InterviewForm>> names();
template<>
std::span<const Named<Role>> names();
template<>
std::span<const Named<LogKind>> names();
template<>
std::span<const Named<LogOutcome>> names();
template<>
std::span<const Named<Channel>> names();
template<>
std::span<const Named<CallbackBy>> names();
template<>
std::span<const Named<DecisionKind>> names();
template<>
std::span<const Named<ChangeLabel>> names();
template<>
std::span<const Named<ChangeKind>> names();
template<>
std::span<const Named<OccurrenceState>> names();

/// The word for `choice`; empty for a number that is none of the enumeration.
template<typename Choice>
QString nameOf(Choice choice)
{
    for (const Named<Choice> &named : names<Choice>()) {
        if (named.choice == choice)
            return named.name.toString();
    }
    return {};
}

/// The choice that `name` stands for, to the letter.
template<typename Choice>
std::optional<Choice> choiceNamed(QStringView name)
{
    for (const Named<Choice> &named : names<Choice>()) {
        if (named.name == name)
            return named.choice;
    }
    return {};
}

/// All words of a kind, for telling what would have been right.
template<typename Choice>
QStringList allNames()
{
    QStringList all;
    for (const Named<Choice> &named : names<Choice>())
        all.append(named.name.toString());
    return all;
}

} // namespace Afterword
