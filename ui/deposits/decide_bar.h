#pragma once

#include "deposits/deposit_check.h"
#include "kit/buttons.h"
#include "kit/panel.h"
#include "kit/status_chip.h"

class ChoiceBox;
class CurrentStack;
class MessageBar;
class QAction;
class QBoxLayout;
class QPlainTextEdit;

/// A verdict that can be chosen: the one that is has the accent's border and ground.
class VerdictButton : public PlainButton {
  Q_OBJECT

 public:
  explicit VerdictButton(QAction* action, QWidget* parent = nullptr) : PlainButton(action, parent) {}
  void setChosen(bool chosen);
  bool isChosen() const { return m_chosen; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  bool m_chosen = false;
};

/// What is done about a check: a verdict with its words, or, for whoever may not decide, why not in words and
/// what he may do instead.
class DecideBar : public Panel {
  Q_OBJECT

 public:
  struct Actions {
    QList<QAction*> verdicts;  ///< approve, return, reject
    QAction* go = nullptr;
    QList<QAction*> others;
    QAction* hand = nullptr;  ///< to another supervisor
  };
  explicit DecideBar(const Actions& actions, QWidget* parent = nullptr);
  /// He may decide: asks for the verdict.
  void askVerdict(const QString& hint);
  /// He may not, or there is nothing to decide. `own`: the verdicts stay in sight, greyed.
  void tell(ChipKind kind, const QString& words, bool own);
  bool asksVerdict() const;
  QString said() const;
  std::optional<DepositVerdict> verdict() const { return m_verdict; }
  /// Chooses one; the same again keeps it.
  void choose(std::optional<DepositVerdict> verdict);
  QString words() const;
  void setWords(const QString& words);
  void focusWords();
  QWidget* first() const;
  void setNarrow(bool narrow);
  void retranslate();

 private:
  QWidget* buildAsking(const Actions& actions);
  QWidget* buildTelling(const Actions& actions);
  void showVerdict();
  CurrentStack* m_stack;
  QBoxLayout* m_askingRow;
  QBoxLayout* m_tellingRow;
  QList<VerdictButton*> m_buttons;
  QList<VerdictButton*> m_greyed;
  QLabel* m_may;
  ChoiceBox* m_usual;
  QPlainTextEdit* m_words;
  QLabel* m_told;
  QLabel* m_recallable;
  QAction* m_goAction;
  MessageBar* m_message;
  std::optional<DepositVerdict> m_verdict;
};
