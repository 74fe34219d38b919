// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"
#include "core/dossier/seeker.h"
#include "core/playbook/playbook.h"

#include <QDialog>
#include <QLocale>

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace Afterword {

class RegionPicker;
class SeekerFields;
class ZoneField;

/// What a search begins with.
struct Beginning
{
    Seeker seeker = {};
    QString playbook = {}; ///< its name

    bool operator==(const Beginning &) const = default;
};

/// What may be guessed from the machine: the country of `locale`, if its holidays are known, and
/// the time zone.
Seeker guessedSeeker(const QLocale &locale, const QString &timeZone, const Calendar &calendar);

/// Three steps before a search begins: who you are, where you are, whose advice to follow. Nothing
/// is kept before the last.
class FirstStartDialog final : public QDialog
{
    Q_OBJECT

public:
    FirstStartDialog(const Seeker &guess, const Calendar &calendar, const Playbooks &playbooks,
        QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void begun(const Afterword::Beginning &beginning);
    /// It was put away, by Back on the first step or by Escape; nothing has happened.
    void left();

private:
    QWidget *buildYou();
    QWidget *buildRegion(const Seeker &guess, const Calendar &calendar);
    QWidget *buildPlaybooks(const Playbooks &playbooks);
    QWidget *buildStep(const QString &title, const QString &text, QWidget *content);
    QWidget *buildButtons();
    void showStep(int step);
    void goBack();
    void goOn();
    Beginning written() const;

    QStackedWidget *m_steps = nullptr;
    SeekerFields *m_you = nullptr;
    RegionPicker *m_region = nullptr;
    ZoneField *m_zone = nullptr;
    bool m_isZoneTyped = false;
    QButtonGroup *m_playbooks = nullptr;
    QLabel *m_place = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace Afterword
