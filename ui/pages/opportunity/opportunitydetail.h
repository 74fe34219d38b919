// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/pages/page.h"

class QLabel;
class QTabWidget;
class QVBoxLayout;

namespace Afterword {

class DecisionBar;
class LettersTab;
class OpportunityTab;
class Pill;

/// Where one opportunity stands: its head, the usual time of decision, and all about it in tabs.
class OpportunityDetail final : public Page
{
    Q_OBJECT

public:
    explicit OpportunityDetail(Session &session, QWidget *parent = nullptr);

    /// Takes `tab` as its child, after those that are there.
    void addTab(OpportunityTab *tab, const QString &title);

    void display(const OpportunityId &opportunity);
    const OpportunityId &shown() const { return m_opportunity; }
    void keepDraft() override;

    void focusTabs();
    /// Opens the words of one that was sent.
    void showLetter(const LogEntryId &entry);
    void edit();
    void askForAnswer();
    void remove();

private:
    QWidget *buildHead();
    QWidget *buildButtons();
    void displayHead(const Opportunity &opportunity);
    void displayWindow(const Opportunity &opportunity);
    void displayCrossings();
    void displayTabs();
    void apply(ChangeLabel label, const QString &about, const QList<FactChange> &facts);
    QList<OpportunityTab *> tabs() const;

    Session &m_session;
    OpportunityId m_opportunity;
    QLabel *m_employer = nullptr;
    QLabel *m_subject = nullptr;
    Pill *m_stage = nullptr;
    QLabel *m_windowWords = nullptr;
    DecisionBar *m_window = nullptr;
    QVBoxLayout *m_crossings = nullptr;
    QTabWidget *m_tabs = nullptr;
    LettersTab *m_letters = nullptr;
    QStringList m_titles; ///< of the tabs, without their counts
};

} // namespace Afterword
