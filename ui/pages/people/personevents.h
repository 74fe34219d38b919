// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/people/withperson.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace Afterword {

/// What has been and what is planned with one person, each line leading to where it is shown.
class PersonEvents final : public QFrame
{
    Q_OBJECT

public:
    explicit PersonEvents(QWidget *parent = nullptr);

    void display(const Contact &person, const Dossier &dossier, const Plan &plan);

Q_SIGNALS:
    void requested(const Afterword::Destination &destination);

private:
    QLabel *m_title = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QList<PersonEvent> m_shown;
};

} // namespace Afterword
