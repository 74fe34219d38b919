// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencefile.h"

#include "ui/preferences/grammarserver.h"
#include "ui/preferences/programlanguage.h"

#include <QDir>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr ChoiceWords<ThemeChoice, 4> themeWords
    = {{{ThemeChoice::System, "system"_L1}, {ThemeChoice::Light, "light"_L1},
        {ThemeChoice::Dark, "dark"_L1}, {ThemeChoice::HighContrast, "high-contrast"_L1}}};
constexpr ChoiceWords<MotionChoice, 2> motionWords
    = {{{MotionChoice::System, "system"_L1}, {MotionChoice::Reduced, "reduced"_L1}}};
constexpr ChoiceWords<LetterPaper, 3> paperWords = {{{LetterPaper::ByRegion, "by-region"_L1},
    {LetterPaper::A4, "a4"_L1}, {LetterPaper::Letter, "letter"_L1}}};
constexpr ChoiceWords<LetterDates, 3> dateWords = {{{LetterDates::ByRegion, "by-region"_L1},
    {LetterDates::DayFirst, "day-first"_L1}, {LetterDates::MonthFirst, "month-first"_L1}}};
constexpr ChoiceWords<LetterEnglish, 3> englishWords = {{{LetterEnglish::ByRegion, "by-region"_L1},
    {LetterEnglish::British, "british"_L1}, {LetterEnglish::American, "american"_L1}}};
constexpr ChoiceWords<MailHandOver, 2> handOverWords
    = {{{MailHandOver::MailProgram, "mail-program"_L1}, {MailHandOver::File, "file"_L1}}};

constexpr ChoiceWords<ReminderPlace, 2> placeWords
    = {{{ReminderPlace::Employer, "employer"_L1}, {ReminderPlace::Here, "here"_L1}}};

ReminderSettings remindersFrom(PreferenceReader &reader)
{
    const ReminderSettings usual;
    return {.quietFrom = reader.time(u"reminders/quiet-from"_s, usual.quietFrom),
        .quietUntil = reader.time(u"reminders/quiet-until"_s, usual.quietUntil),
        .workdayStart = reader.time(u"reminders/working-day"_s, usual.workdayStart),
        .morning = reader.time(u"reminders/morning"_s, usual.morning),
        .hasMorning = reader.yes(u"reminders/summary"_s, usual.hasMorning),
        .place = reader.choice(u"reminders/place"_s, placeWords),
        .pause = {.from = reader.instant(u"reminders/paused-from"_s),
            .until = reader.instant(u"reminders/paused-until"_s)}};
}

void write(const ReminderSettings &reminders, QSettings &settings)
{
    const QString minutes = u"HH:mm"_s;
    settings.setValue(u"reminders/quiet-from"_s, reminders.quietFrom.toString(minutes));
    settings.setValue(u"reminders/quiet-until"_s, reminders.quietUntil.toString(minutes));
    settings.setValue(u"reminders/working-day"_s, reminders.workdayStart.toString(minutes));
    settings.setValue(u"reminders/summary"_s, reminders.hasMorning);
    settings.setValue(u"reminders/morning"_s, reminders.morning.toString(minutes));
    settings.setValue(u"reminders/place"_s, wordOf(placeWords, reminders.place));
    const ReminderPause &pause = reminders.pause;
    settings.setValue(u"reminders/paused-from"_s, pause.from.toString(Qt::ISODateWithMs));
    settings.setValue(u"reminders/paused-until"_s, pause.until.toString(Qt::ISODateWithMs));
}

Signature signatureFrom(PreferenceReader &reader)
{
    return {.picture = QByteArray::fromBase64(reader.text(u"letters/signature"_s).toLatin1()),
        .height = reader.number(u"letters/signature-height"_s, {lowestSignature, highestSignature},
            Signature().height)};
}

Preferences readFrom(PreferenceReader &reader)
{
    Preferences read;
    read.look = {.theme = reader.choice(u"theme"_s, themeWords),
        .textSize = reader.number(u"text-size"_s, {100, 200}, 100),
        .motion = reader.choice(u"motion"_s, motionWords)};
    read.showsEncouragement = reader.yes(u"encouragement"_s, true);
    read.keepsRunning = reader.yes(u"keep-running"_s, true);
    read.playbook = reader.text(u"playbook"_s);
    read.language = reader.text(u"language"_s, isProgramLanguage);
    read.letters = {.paper = reader.choice(u"letters/paper"_s, paperWords),
        .dates = reader.choice(u"letters/dates"_s, dateWords),
        .family = reader.text(u"letters/font"_s),
        .textSize = reader.number(u"letters/text-size"_s, {10, 12}, LetterStyle().textSize),
        .signature = signatureFrom(reader)};
    read.letterEnglish = reader.choice(u"letters/english"_s, englishWords);
    read.mail = {.handOver = reader.choice(u"mail/hand-over"_s, handOverWords),
        .attachesPdf = reader.yes(u"mail/attach-pdf"_s, false)};
    read.ownWords = reader.texts(u"writing/own-words"_s);
    read.grammarServer = reader.text(u"writing/grammar-server"_s, isServerAddress);
    read.backup = {.isDaily = reader.yes(u"backup/daily"_s, true),
        .folder = reader.text(u"backup/folder"_s, QDir::isAbsolutePath)};
    read.reminders = remindersFrom(reader);
    return read;
}

void write(const Preferences &preferences, QSettings &settings)
{
    settings.setValue(u"theme"_s, wordOf(themeWords, preferences.look.theme));
    settings.setValue(u"text-size"_s, preferences.look.textSize);
    settings.setValue(u"motion"_s, wordOf(motionWords, preferences.look.motion));
    settings.setValue(u"encouragement"_s, preferences.showsEncouragement);
    settings.setValue(u"keep-running"_s, preferences.keepsRunning);
    settings.setValue(u"playbook"_s, preferences.playbook);
    settings.setValue(u"language"_s, preferences.language);
    const LetterStyle &letters = preferences.letters;
    settings.setValue(u"letters/paper"_s, wordOf(paperWords, letters.paper));
    settings.setValue(u"letters/dates"_s, wordOf(dateWords, letters.dates));
    settings.setValue(u"letters/font"_s, letters.family);
    settings.setValue(u"letters/text-size"_s, letters.textSize);
    settings.setValue(
        u"letters/signature"_s, QString::fromLatin1(letters.signature.picture.toBase64()));
    settings.setValue(u"letters/signature-height"_s, letters.signature.height);
    settings.setValue(u"letters/english"_s, wordOf(englishWords, preferences.letterEnglish));
    settings.setValue(u"mail/hand-over"_s, wordOf(handOverWords, preferences.mail.handOver));
    settings.setValue(u"mail/attach-pdf"_s, preferences.mail.attachesPdf);
    settings.setValue(u"writing/own-words"_s, preferences.ownWords);
    settings.setValue(u"writing/grammar-server"_s, preferences.grammarServer);
    settings.setValue(u"backup/daily"_s, preferences.backup.isDaily);
    settings.setValue(u"backup/folder"_s, preferences.backup.folder);
    write(preferences.reminders, settings);
}

} // namespace

PreferenceFile::PreferenceFile(
    QSettings &settings, const QString &playbooks, const QString &letters)
    : m_settings(settings)
    , m_playbooks(playbooks)
    , m_letters(letters)
{
    PreferenceReader reader(settings);
    m_current = readFrom(reader);
    m_ignored = reader.ignored();
}

Result<void> PreferenceFile::keep(const Preferences &preferences)
{
    if (preferences == m_current)
        return {};
    m_current = preferences;
    m_ignored.clear();
    write(preferences, m_settings);
    m_settings.sync();
    Q_EMIT changed(m_current);
    if (m_settings.status() == QSettings::NoError)
        return {};
    return Error{.kind = Error::Kind::Access,
        .what = u"the settings cannot be written"_s,
        .file = m_settings.fileName()};
}

} // namespace Afterword
