// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paperproblem.h"

#include <algorithm>

namespace Afterword {

namespace {

QList<PaperProblem> windowProblems(const PaperContent &content, const WindowView &view)
{
    if (view.sometimes.isEmpty())
        return {PaperProblem::LetterTooLargeForWindow};
    QList<PaperProblem> problems;
    const WindowHit hit = windowHit(content.address, view);
    if (hit == WindowHit::MayBeCut)
        problems += PaperProblem::WindowCutsAddress;
    if (hit == WindowHit::Missed)
        problems += PaperProblem::WindowMissesAddress;
    const bool isSeen = std::ranges::any_of(
        content.rest, [&view](const QRectF &ink) { return ink.intersects(view.sometimes); });
    if (isSeen)
        problems += PaperProblem::LetterShowsInWindow;
    return problems;
}

} // namespace

QList<PaperProblem> problemsOn(const PaperContent &content)
{
    QList<PaperProblem> problems;
    if (content.window && !content.address.isEmpty())
        problems += windowProblems(content, *content.window);
    const QRectF printable = QRectF({}, content.size).marginsRemoved(content.unprintable);
    const bool isOutside = std::ranges::any_of(content.rest + QList{content.address},
        [&](const QRectF &ink) { return !ink.isEmpty() && !printable.contains(ink); });
    if (isOutside)
        problems += PaperProblem::OutsidePrintable;
    return problems;
}

} // namespace Afterword
