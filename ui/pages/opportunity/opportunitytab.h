// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/ids.h"
#include "ui/pages/page.h"

namespace Afterword {

/// One tab of an opportunity's detail. It is shown anew after every change; what it counts stands
/// beside its title.
class OpportunityTab : public Page
{
    Q_OBJECT

public:
    using Page::Page;
    using Page::show;

    /// Shows the opportunity; an empty tab if it is gone.
    virtual void show(const OpportunityId &opportunity) = 0;
};

} // namespace Afterword
