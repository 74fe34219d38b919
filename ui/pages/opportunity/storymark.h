// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Afterword {

/// The piece of the line of time beside an entry; only decoration, so not spoken.
class StoryMark final : public QWidget
{
    Q_OBJECT

public:
    enum class Time { Past, ToCome };

    explicit StoryMark(QWidget *parent = nullptr);

    void draw(Time time);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Time m_time = Time::Past;
};

} // namespace Afterword
