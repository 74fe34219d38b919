// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/composercolumns.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int threeColumns = 940;
constexpr int twoColumns = 560;
constexpr int sideWidth = 256;

} // namespace

ComposerColumns::ComposerColumns(QWidget *middle, QWidget *parent)
    : QSplitter(parent)
{
    m_left = addColumn(u"left"_s);
    addWidget(middle);
    m_right = addColumn(u"right"_s);
    setStretchFactor(1, 1);
    setChildrenCollapsible(false);
    setSizes({sideWidth, 2 * sideWidth, sideWidth});
}

QVBoxLayout *ComposerColumns::addColumn(const QString &name)
{
    auto *area = new QScrollArea(this);
    area->setObjectName(name);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(16);
    layout->addStretch();
    area->setWidget(body);
    return layout;
}

void ComposerColumns::addLeft(QWidget *part)
{
    m_left->insertWidget(m_left->count() - 1, part);
}

void ComposerColumns::addRight(QWidget *part)
{
    m_rightParts.append(part);
    QVBoxLayout *home = m_isWide ? m_right : m_left;
    home->insertWidget(home->count() - 1, part);
}

void ComposerColumns::resizeEvent(QResizeEvent *event)
{
    arrange();
    QSplitter::resizeEvent(event);
}

void ComposerColumns::arrange()
{
    setOrientation(width() < twoColumns ? Qt::Vertical : Qt::Horizontal);
    const bool isWide = width() >= threeColumns;
    if (isWide == m_isWide)
        return;
    m_isWide = isWide;
    // In one column they stand below its first part, so that what they say is seen at once.
    for (int i = 0; i < int(m_rightParts.size()); ++i) {
        if (isWide)
            m_right->insertWidget(i, m_rightParts.at(i));
        else
            m_left->insertWidget(i + 1, m_rightParts.at(i));
    }
    widget(2)->setVisible(isWide);
    setSizes({sideWidth, width() - (isWide ? 2 : 1) * sideWidth, isWide ? sideWidth : 0});
}

} // namespace Afterword
