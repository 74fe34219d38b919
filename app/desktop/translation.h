// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

class QCoreApplication;

namespace Afterword {

/// The language that the application speaks, with Qt's own words, and its dates and numbers.
class Translation final
{
public:
    explicit Translation(QCoreApplication &application);
    ~Translation();

    /// Speaks `language` from now on, as in `de_DE`; if empty, the system's. What is on the screen
    /// has to be made anew.
    void speak(const QString &language);

private:
    void load(const QString &name, const QString &folder);
    void forget();

    QCoreApplication &m_application;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace Afterword
