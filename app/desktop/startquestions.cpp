// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/startquestions.h"

#include "app/sources/advicesource.h"
#include "ui/text/errortext.h"

#include <QLocale>
#include <QTimeZone>

namespace Afterword {

void StartQuestions::ask(const QString &message, const QString &expected)
{
    auto *dialog = new StartDialog(message, expected);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The next dialog or the window must stand before the last one closes, or the program ends.
    connect(dialog, &StartDialog::chosen, this,
        [this, expected](StartChoice choice, const QString &path) {
            if (choice == StartChoice::CreateNew)
                introduce(path, expected);
            else
                Q_EMIT opened(choice, path);
        });
    dialog->open();
}

void StartQuestions::introduce(const QString &path, const QString &expected)
{
    const Result<Advice> advice = preferredAdvice();
    if (!advice)
        return ask(errorText(advice.error()), expected);
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    auto *dialog = new FirstStartDialog(guessedSeeker(QLocale::system(), zone, advice->calendar),
        advice->calendar, advice->playbooks);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FirstStartDialog::left, this, [this, expected] { ask({}, expected); });
    connect(dialog, &FirstStartDialog::begun, this,
        [this, path](const Beginning &beginning) { Q_EMIT begun(path, beginning); });
    dialog->open();
}

} // namespace Afterword
