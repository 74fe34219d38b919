// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/letters/letter.h"

#include <QDialog>

#include <functional>
#include <map>

class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace Afterword {

/// A template as the dialog lists it.
struct ListedTemplate
{
    QString name;
    QString title;
};

/// The seeker's own wording of letters: a copy of each template may be edited, is checked while it
/// is typed, and kept only if letters can be written from it. The original can be had back, as an
/// edit like any other.
class TemplatesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The letter that a text would make now.
    using Trial = std::function<Result<Letter>(const QString &name, const QString &text)>;

    /// Copies lie in `folder`. Begins with the first template.
    TemplatesDialog(const QList<ListedTemplate> &templates, const QString &folder, Trial trial,
        QWidget *parent = nullptr);

    /// Goes to a template of the list.
    void show(const QString &name);
    using QDialog::show;

    void reject() override;

Q_SIGNALS:
    /// A copy was kept, or an original had back.
    void templateChanged(const QString &name);

private:
    QWidget *buildList(const QList<ListedTemplate> &templates);
    QWidget *buildEditor();
    QWidget *buildFacts();
    QWidget *buildButtons();
    QString currentName() const;
    bool isEdited() const;
    void load();
    void check();
    void showState();
    void save();
    void restore();
    void insertFact();

    const QString m_folder;
    const Trial m_trial;
    QListWidget *m_list = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QComboBox *m_facts = nullptr;
    QLabel *m_fault = nullptr;
    QPlainTextEdit *m_preview = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_restore = nullptr;
    std::map<QString, QString> m_unsaved; ///< text by the template's name
    QString m_shown; ///< name of the one in the editor
};

} // namespace Afterword
