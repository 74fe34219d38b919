// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/seekerchanges.h"

namespace Afterword {

QList<FactChange> seekerEdited(const Dossier &dossier, const Seeker &seeker)
{
    if (seeker == dossier.seeker)
        return {};
    return {{.before = dossier.seeker, .after = seeker}};
}

} // namespace Afterword
