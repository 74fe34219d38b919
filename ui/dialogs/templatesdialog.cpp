// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/templatesdialog.h"

#include "core/letters/lettertemplate.h"
#include "core/letters/templateshelf.h"
#include "ui/text/errortext.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextCursor>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int nameRole = Qt::UserRole;
constexpr int titleRole = Qt::UserRole + 1;

QPlainTextEdit *textField(const QString &objectName, const QString &accessibleName)
{
    auto *field = new QPlainTextEdit;
    field->setObjectName(objectName);
    field->setAccessibleName(accessibleName);
    field->setTabChangesFocus(true);
    return field;
}

/// What is wrong with a template, in two sentences at most.
QString faultText(const Error &error)
{
    const QString expected
        = error.expected.size() < 120 ? error.expected : error.expected.left(120) + u'…';
    if (error.line > 0 && !expected.isEmpty())
        return TemplatesDialog::tr("Line %1: %2. Expected: %3.")
            .arg(error.line)
            .arg(error.what, expected);
    return error.line > 0 ? TemplatesDialog::tr("Line %1: %2.").arg(error.line).arg(error.what)
                          : errorText(error);
}

} // namespace

TemplatesDialog::TemplatesDialog(
    const QList<ListedTemplate> &templates, const QString &folder, Trial trial, QWidget *parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_trial(std::move(trial))
{
    setWindowTitle(tr("Letter templates"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(new Label(tr("Letter templates"), u"heading"_s));
    layout->addWidget(new Label(
        tr("Edit your own copy of a template. New letters are written from it; letters that you "
           "have begun stay as they are."),
        u"muted"_s));
    auto *parts = new QSplitter;
    parts->addWidget(buildList(templates));
    parts->addWidget(buildEditor());
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    layout->addWidget(parts, 1);
    layout->addWidget(buildButtons());
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 36);
    connect(m_list, &QListWidget::currentItemChanged, this, [this] { load(); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &TemplatesDialog::check);
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

QWidget *TemplatesDialog::buildList(const QList<ListedTemplate> &templates)
{
    m_list = new QListWidget;
    m_list->setObjectName(u"templates"_s);
    m_list->setAccessibleName(tr("Templates"));
    for (const ListedTemplate &each : templates) {
        auto *item = new QListWidgetItem(each.title, m_list);
        item->setData(nameRole, each.name);
        item->setData(titleRole, each.title);
    }
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    return m_list;
}

QWidget *TemplatesDialog::buildEditor()
{
    auto *editor = new QWidget;
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(12, 0, 0, 0);
    m_text = textField(u"templateText"_s, tr("Text of the template"));
    m_fault = new Label(QString(), u"muted"_s);
    m_fault->setObjectName(u"templateFault"_s);
    m_fault->setWordWrap(true);
    m_preview = textField(u"templatePreview"_s, tr("The letter it makes"));
    m_preview->setReadOnly(true);
    layout->addWidget(m_text, 3);
    layout->addWidget(buildFacts());
    layout->addWidget(m_fault);
    layout->addWidget(new Label(tr("The letter it makes"), u"section"_s));
    layout->addWidget(m_preview, 2);
    return editor;
}

QWidget *TemplatesDialog::buildFacts()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_facts = new QComboBox;
    m_facts->setObjectName(u"templateFacts"_s);
    m_facts->setAccessibleName(tr("Fact to put in"));
    for (const QString &fact : letterFactNames())
        m_facts->addItem(u"{{%1}}"_s.arg(fact));
    auto *insert = new QPushButton(tr("&Put in"));
    insert->setObjectName(u"putFactIn"_s);
    insert->setAutoDefault(false);
    connect(insert, &QPushButton::clicked, this, &TemplatesDialog::insertFact);
    layout->addWidget(m_facts);
    layout->addWidget(insert);
    layout->addStretch(1);
    return row;
}

QWidget *TemplatesDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_restore = buttons->addButton(tr("Have the &original back"), QDialogButtonBox::ResetRole);
    m_restore->setObjectName(u"restoreTemplate"_s);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"saveTemplate"_s);
    connect(m_restore, &QPushButton::clicked, this, &TemplatesDialog::restore);
    connect(m_save, &QPushButton::clicked, this, &TemplatesDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &TemplatesDialog::reject);
    return buttons;
}

void TemplatesDialog::show(const QString &name)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(nameRole).toString() == name)
            m_list->setCurrentRow(row);
    }
}

QString TemplatesDialog::currentName() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(nameRole).toString() : QString();
}

bool TemplatesDialog::isEdited() const
{
    return m_unsaved.contains(m_shown);
}

void TemplatesDialog::load()
{
    m_shown.clear();
    const QString name = currentName();
    const auto edited = m_unsaved.find(name);
    const Result<QString> kept = letterText(m_folder, name);
    m_text->setPlainText(edited != m_unsaved.end() ? edited->second : kept ? *kept : QString());
    m_shown = name;
    check();
}

void TemplatesDialog::check()
{
    if (m_shown.isEmpty())
        return;
    const QString text = m_text->toPlainText();
    const Result<QString> kept = letterText(m_folder, m_shown);
    if (kept && *kept == text)
        m_unsaved.erase(m_shown);
    else
        m_unsaved.insert_or_assign(m_shown, text);
    const Result<void> checked = checkedLetterText(m_shown, text);
    m_fault->setText(
        checked ? tr("Letters can be written from this.") : faultText(checked.error()));
    const Result<Letter> letter = m_trial(m_shown, text);
    m_preview->setPlainText(letter ? bodyText(*letter) : QString());
    m_save->setEnabled(checked && isEdited());
    showState();
}

void TemplatesDialog::showState()
{
    const QStringList own = ownLetterNames(m_folder);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString name = item->data(nameRole).toString();
        const QString title = item->data(titleRole).toString();
        if (m_unsaved.contains(name))
            item->setText(tr("%1 (not saved)").arg(title));
        else
            item->setText(own.contains(name) ? tr("%1 (your copy)").arg(title) : title);
    }
    const Result<QString> original = builtInLetterText(m_shown);
    m_restore->setEnabled(original && *original != m_text->toPlainText());
}

void TemplatesDialog::save()
{
    const QString text = m_text->toPlainText();
    const Result<QString> original = builtInLetterText(m_shown);
    const bool isOriginal = original && *original == text;
    const Result<void> kept = isOriginal ? restoreLetterText(m_folder, m_shown)
                                         : keepLetterText(m_folder, m_shown, text);
    if (!kept) {
        m_fault->setText(faultText(kept.error()));
        return;
    }
    check();
    Q_EMIT templateChanged(m_shown);
}

void TemplatesDialog::restore()
{
    // As if it was typed, so that undo brings the copy back, and nothing is gone until it is saved.
    if (const Result<QString> original = builtInLetterText(m_shown)) {
        QTextCursor all(m_text->document());
        all.select(QTextCursor::Document);
        all.insertText(*original);
    }
    m_text->setFocus();
}

void TemplatesDialog::insertFact()
{
    m_text->insertPlainText(m_facts->currentText());
    m_text->setFocus();
}

void TemplatesDialog::reject()
{
    if (m_unsaved.empty()) {
        QDialog::reject();
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, windowTitle(),
        tr("%n template(s) have changes that are not saved.", nullptr, int(m_unsaved.size())),
        QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setObjectName(u"unsavedTemplates"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->button(QMessageBox::Discard)->setText(tr("Close without them"));
    connect(question, &QMessageBox::finished, this, [this](int answer) {
        if (answer == QMessageBox::Discard)
            QDialog::reject();
    });
    question->open();
}

} // namespace Afterword
