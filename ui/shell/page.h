// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Afterword {

/// One entry of the sidebar and the page it shows.
struct Page
{
    QString title;
    QString icon; ///< its name in resources/icons
    QWidget *widget = nullptr;
    std::function<int()> count = {}; ///< shown beside the title; none or 0 shows nothing
};

} // namespace Afterword
