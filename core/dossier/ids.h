// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace Afterword {

using ContactId = Id<struct ContactTag>;
using OpportunityId = Id<struct OpportunityTag>;
using InterviewId = Id<struct InterviewTag>;
using LogEntryId = Id<struct LogEntryTag>;
using ChangeId = Id<struct ChangeTag>;
/// Names what is to do: made of rule, opportunity, interview, person and ordinal, so that the
/// same facts give the same id for ever.
using FollowUpId = Id<struct FollowUpTag>;

} // namespace Afterword
