// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/windowpicture.h"

#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QPixmap>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

Result<void> drawWindow(MainWindow &window, const QString &file)
{
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.resize(1280, 800);
    window.show();
    QCoreApplication::processEvents();
    const QDeadlineTimer patience(std::chrono::seconds(30));
    while (window.isBusy() && !patience.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    if (window.grab().save(file, "PNG"))
        return {};
    return Error{.kind = Error::Kind::Access, .what = u"cannot be written"_s, .file = file};
}

} // namespace Afterword
