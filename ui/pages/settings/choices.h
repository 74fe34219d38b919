// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <initializer_list>
#include <utility>

namespace Afterword {

/// Fills a box with the choices there are, in words.
template<typename Choice>
void offer(QComboBox &box, std::initializer_list<std::pair<QString, Choice>> choices)
{
    for (const auto &[text, choice] : choices)
        box.addItem(text, static_cast<int>(choice));
}

template<typename Choice>
Choice chosenIn(const QComboBox &box)
{
    return static_cast<Choice>(box.currentData().toInt());
}

template<typename Choice>
void showChoice(QComboBox &box, Choice choice)
{
    box.setCurrentIndex(box.findData(static_cast<int>(choice)));
}

} // namespace Afterword
