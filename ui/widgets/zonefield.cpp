// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/zonefield.h"

#include "ui/widgets/field.h"

#include <QCompleter>
#include <QLineEdit>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QStringList zoneNames()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        // What is not a place is left out, but for the one that a server has.
        const bool isPlace
            = id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/");
        if (isPlace || id == "UTC")
            names.append(QString::fromLatin1(id));
    }
    names.sort();
    return names;
}

/// As one writes it: spaces for underscores, any case, and as a server says it, Etc/UTC.
QString plain(const QString &name)
{
    QString text = name.simplified().toLower();
    if (text.startsWith("etc/"_L1))
        text.remove(0, 4);
    return text.replace(u'_', u' ');
}

} // namespace

ZoneField::ZoneField(QWidget *parent)
    : QWidget(parent)
    , m_edit(*new QLineEdit(this))
    , m_field(*new Field(tr("Time &zone"), &m_edit, this))
{
    m_edit.setObjectName(u"yourZone"_s);
    m_edit.setPlaceholderText(tr("As in Europe/London"));
    auto *completer = new QCompleter(zoneNames(), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    m_edit.setCompleter(completer);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(&m_field);
    setFocusProxy(&m_edit);
    connect(&m_edit, &QLineEdit::textEdited, this, &ZoneField::edited);
    connect(&m_edit, &QLineEdit::editingFinished, this, &ZoneField::check);
    // A name that was chosen from the list is not typed.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &ZoneField::edited,
        Qt::QueuedConnection);
}

void ZoneField::showZone(const QString &zone)
{
    m_edit.setText(zone);
    check();
}

std::optional<QString> ZoneField::zone() const
{
    const QString wanted = plain(m_edit.text());
    if (wanted.isEmpty())
        return QString();
    const QList<QByteArray> known = QTimeZone::availableTimeZoneIds();
    const auto found = std::ranges::find_if(
        known, [&](const QByteArray &id) { return plain(QString::fromLatin1(id)) == wanted; });
    return found == known.end() ? std::nullopt : std::optional(QString::fromLatin1(*found));
}

bool ZoneField::check()
{
    m_field.showProblem(zone() ? QString()
                               : tr("There is no such time zone. Type the name of a large town, "
                                    "and choose from what appears."));
    return zone().has_value();
}

} // namespace Afterword
