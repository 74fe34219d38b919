// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/pages/destination.h"

#include <QWidget>

#include <optional>

namespace Afterword {

/// One page of the window: it answers one question and asks the window for everything else.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shown beside its title in the sidebar; 0 shows nothing.
    virtual int count() const { return 0; }
    /// Keeps what is typed and not kept yet; asked for before the window closes.
    virtual void keepDraft() { }
    /// What it shows, if it shows one of several things: to show that again in another window.
    virtual std::optional<Destination> place() const { return {}; }
    /// Whether something is being worked out that the page will tell.
    virtual bool isBusy() const { return false; }

Q_SIGNALS:
    void requested(const Afterword::Destination &destination);
    void countChanged();
    void failed(const Afterword::Error &error);
    /// Something worth a line in the status bar for a while.
    void said(const QString &message);
};

} // namespace Afterword
