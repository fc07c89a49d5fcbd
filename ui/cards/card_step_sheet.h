#pragma once

#include <functional>

#include "cards/card_desk.h"
#include "kit/sheet.h"
#include "office/office.h"
#include "workers/worker.h"

class ChoiceBox;
class DataTable;
class MessageBar;
class PagedTableModel;
class PrimaryButton;
class QCheckBox;
class QLabel;
class RadioRow;
class RecordForm;

/// What somebody at a desk may do with a card, or for somebody who has none.
enum class CardAct {
  Deliver,
  Lose,
  Find,
  Block,
  Unblock,
  Replace,
  Return,
  Undeliver,
  RefuseIt,
  PhotoUnfit,
  Requeue,
  Cancel,
  Request
};
/// The acts that lead on from where the card is, the usual first; a dead card has none. Without a card:
/// asking for one.
QVector<CardAct> cardActs(const Card* card, bool wantsNew);

/// Every card of a worker with its steps (who, when, where, why), and the steps a clerk may take with the one
/// that is chosen, each by Alt and its digit, with its reason.
class CardStepSheet : public Sheet {
  Q_OBJECT

 public:
  static CardStepSheet* ask(QWidget* page, Office& office, WorkerId worker,
                            std::function<void(QString)> done);
  DataTable* cards() const { return m_cards; }
  DataTable* steps() const { return m_steps; }
  RadioRow* acts() const { return m_acts; }
  ChoiceBox* reason() const { return m_reason; }
  QCheckBox* documentSeen() const { return m_seen; }
  MessageBar* bar() const { return m_bar; }
  bool isReady() const { return m_read && !m_saving; }

 signals:
  void done(const QString& words);

 protected:
  void accept() override;
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  CardStepSheet(QWidget* page, Office& office, WorkerId worker);
  void buildTables();
  void buildForm();
  void read();
  void showCards();
  void showChosen();
  QString whatOf(CardAct act) const;
  void showAct();
  const Card* chosen() const;
  CardAct act() const;
  bool mayStep() const;
  bool takeDigit(const QKeyEvent* event);
  void run(CardAct act);
  void settle(const Result<CardShown>& shown);

  Office& m_office;
  WorkerId m_worker;
  QString m_name;
  QVector<Card> m_all;
  QVector<CardStep> m_allSteps;
  QVector<CardAct> m_offered;
  bool m_read = false;
  bool m_saving = false;
  MessageBar* m_bar;
  PagedTableModel* m_cardModel;
  DataTable* m_cards;
  PagedTableModel* m_stepModel;
  DataTable* m_steps;
  RecordForm* m_form;
  RadioRow* m_acts;
  ChoiceBox* m_reason;
  QCheckBox* m_seen;
  QLabel* m_words;
  PrimaryButton* m_confirm;
};
