// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/startdialog.h"

#include "ui/widgets/label.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

StartDialog::StartDialog(const QString &message, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_path(path)
{
    setWindowTitle(tr("Afterword"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 66);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 28, 32, 24);
    layout->setSpacing(8);
    layout->addWidget(
        new Label(message.isEmpty() ? tr("Welcome") : tr("Where is your search?"), u"title"_s));
    layout->addWidget(new Label(message.isEmpty()
            ? tr("Afterword helps you after an interview: whom to thank, when to ask, what to "
                 "prepare, and why. All of it stays in one file on this computer.")
            : message,
        message.isEmpty() ? u"muted"_s : u"problem"_s));
    layout->addSpacing(8);
    auto *begin = buildChoice(
        tr("Begin a new search"), tr("It is kept in %1.").arg(m_path), StartChoice::CreateNew);
    auto *open = buildChoice(tr("Open a file …"),
        tr("A search that you have already, perhaps from another computer."),
        StartChoice::OpenFile);
    // Where one was expected, beginning anew must not be what Enter does.
    layout->addWidget(message.isEmpty() ? begin : open);
    layout->addWidget(message.isEmpty() ? open : begin);
    begin->setVisible(!QFileInfo::exists(m_path));
    layout->addWidget(buildChoice(tr("Show me with sample data"),
        tr("A made-up search to look around in. Your own can be begun at the next start."),
        StartChoice::TrySample));
}

QWidget *StartDialog::buildChoice(
    const QString &text, const QString &explanation, StartChoice choice)
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    auto *button = new QPushButton(text);
    button->setAccessibleDescription(explanation);
    layout->addWidget(button);
    layout->addWidget(new Label(explanation, u"small"_s));
    connect(button, &QPushButton::clicked, this, [this, choice] { choose(choice); });
    return part;
}

void StartDialog::choose(StartChoice choice)
{
    if (choice != StartChoice::OpenFile)
        return end(choice, choice == StartChoice::CreateNew ? m_path : QString());
    auto *files = new QFileDialog(this, tr("Open a search"), QFileInfo(m_path).path());
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this,
        [this](const QString &file) { end(StartChoice::OpenFile, file); });
    files->open();
}

void StartDialog::end(StartChoice choice, const QString &path)
{
    Q_EMIT chosen(choice, path);
    accept();
}

} // namespace Afterword
