// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperpager.h"

#include "ui/paper/papertext.h"
#include "ui/theme/icon.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QToolButton *arrow(const QString &name, const QString &iconName, const QString &words)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setProperty("kind", u"quiet"_s);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

PaperPager::PaperPager(QWidget *parent)
    : QWidget(parent)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_back = arrow(
        u"pageBack"_s, isMirrored ? u"chevron-right"_s : u"chevron-left"_s, tr("Page before"));
    m_next = arrow(
        u"pageNext"_s, isMirrored ? u"chevron-left"_s : u"chevron-right"_s, tr("Next page"));
    // Its words wrap, and do not make the dialog wider than a small screen while it is open.
    m_place = new Label({}, u"muted"_s);
    m_place->setMinimumWidth(fontMetrics().averageCharWidth() * 10);
    m_place->setObjectName(u"place"_s);
    m_zoom = new QComboBox;
    m_zoom->setObjectName(u"zoom"_s);
    m_zoom->setAccessibleName(tr("Size of the preview"));
    m_zoom->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zoom->setMinimumContentsLength(8);
    m_zoom->addItem(tr("Whole page"));
    for (const int percent : {50, 75, 100, 150, 200}) {
        const QString number = QLocale().toString(percent);
        m_zoom->addItem(
            percent == 100 ? tr("%1 % (real size)").arg(number) : tr("%1 %").arg(number),
            percent / 100.0);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    layout->addWidget(m_place, 1);
    layout->addWidget(m_zoom);
    connect(m_back, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_zoom, &QComboBox::currentIndexChanged, this, &PaperPager::zoomed);
}

void PaperPager::show(const QList<PaperJob> &jobs)
{
    m_jobs = jobs;
    m_job = std::min(m_job, static_cast<int>(jobs.size()) - 1);
    m_part = std::min(m_part, countOf(job()) - 1);
    load();
    m_page = std::min(m_page, static_cast<int>(m_pages.size()) - 1);
    showPlace();
}

std::optional<double> PaperPager::zoom() const
{
    const QVariant factor = m_zoom->currentData();
    return factor.isValid() ? std::optional(factor.toDouble()) : std::nullopt;
}

void PaperPager::go(int step)
{
    m_page += step;
    if (m_page < 0 || m_page >= m_pages.size()) {
        m_part += step;
        if (m_part < 0 || m_part >= countOf(job())) {
            m_job += step;
            m_part = step < 0 ? countOf(job()) - 1 : 0;
        }
        load();
        m_page = step < 0 ? static_cast<int>(m_pages.size()) - 1 : 0;
    }
    showPlace();
    Q_EMIT moved();
}

void PaperPager::load()
{
    m_pages = pagesAt(job(), m_part);
}

void PaperPager::showPlace()
{
    const bool isFirst = m_job == 0 && m_part == 0 && m_page == 0;
    const bool isLast = m_job == m_jobs.size() - 1 && m_part == countOf(job()) - 1
        && m_page == m_pages.size() - 1;
    m_back->setEnabled(!isFirst);
    m_next->setEnabled(!isLast);
    const QLocale locale;
    const QString number = locale.toString(m_part + 1);
    const QString count = locale.toString(countOf(job()));
    // What all of them are stands beside, where it was chosen.
    const QString place = m_jobs.size() == 1
        //: The first of four letters: "1 of 4".
        ? tr("%1 of %2").arg(number, count)
        : tr("%1 %2 of %3").arg(kindText(job().choice.kind), number, count);
    const auto pages = static_cast<int>(m_pages.size());
    m_place->setText(pages == 1
            ? place
            : tr("%1, page %2 of %3")
                  .arg(place, locale.toString(m_page + 1), locale.toString(pages)));
}

} // namespace Afterword
