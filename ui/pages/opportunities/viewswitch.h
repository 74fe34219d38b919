// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Afterword {

/// The two ways to look at all opportunities.
enum class OpportunityView { List, Board };

/// Two buttons of which the one that is shown is held down; the other one asks for its view.
class ViewSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit ViewSwitch(OpportunityView shown, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(Afterword::OpportunityView view);

private:
    void addButton(const QString &text, OpportunityView view, OpportunityView shown);
};

} // namespace Afterword
