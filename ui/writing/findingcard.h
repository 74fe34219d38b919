// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/writing/findingmenu.h"

#include <QWidget>

namespace Afterword {

/// One finding beside the note: what, why and by whose advice, and its fixes as buttons. Pressing
/// the sentence shows the place.
class FindingCard final : public QWidget
{
    Q_OBJECT

public:
    /// `line` is where it stands, counted from 1; 0: it is about the whole letter.
    FindingCard(const Finding &finding, int line, const FindingActs &acts, QWidget *parent);

Q_SIGNALS:
    void chosen(const Afterword::Finding &finding);

private:
    QWidget *buildActs(const Finding &finding, const FindingActs &acts);
};

} // namespace Afterword
