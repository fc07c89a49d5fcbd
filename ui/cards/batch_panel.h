#pragma once

#include <QHash>

#include "cards/card_batch.h"
#include "kit/paged_table.h"
#include "kit/panel.h"

class BatchBar;
class ChoiceBox;
class MessageBar;
class LinkLabel;
class QAction;
class QHBoxLayout;
class QLabel;
class StatusChip;

/// How many of a batch came out how; what nobody has said counts as good once it was printed.
struct BatchTally {
  int good = 0;
  int spoiled = 0;
  int notPrinted = 0;
};
BatchTally tallyOf(const CardBatch& batch);

/// One batch: who made it when, what came out of the printer at each place, and the reason of a spoiled one.
class BatchPanel : public Panel {
  Q_OBJECT

 public:
  /// The table comes from outside, for its keys act in it alone. `failed` stands beside the counts.
  BatchPanel(DataTable* table, const QList<QAction*>& footerActions, QAction* failed, QAction* primary,
             QWidget* parent = nullptr);
  /// `login`: whose batches are one's own.
  void showBatch(const std::optional<CardBatch>& batch, const QDate& today, const QString& login);
  const std::optional<CardBatch>& batch() const { return m_batch; }
  /// What will be wrong on which place, said at its row.
  void setTroubles(const QHash<int, QString>& troubles);
  /// The place of the current row; 0 without one.
  int currentPlace() const;
  const BatchPlace* place(int number) const;
  void choosePlace(int number);
  /// Asks for the reason with which this place is spoiled.
  void askReason(int place);
  /// A reason is asked for and not given yet: whoever goes on has said it by that.
  bool isAsking() const { return m_asked != 0; }
  void commitReason();
  DataTable* table() const { return m_table; }
  MessageBar* bar() const { return m_bar; }
  ChoiceBox* reason() const { return m_reason; }
  void setEmptyText(const QString& text);
  void setEditable(bool editable) { m_editable = editable; }
  void retranslate();

 signals:
  void placeChosen(int place);
  void spoiled(int place, const QString& reason);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void buildHead();
  void buildStrip();
  void fillTable();
  void setColumns();
  ListCell numberCell(const QString& number) const;
  void showHead();
  void showStrip();
  QDate m_today;
  QString m_login;
  std::optional<CardBatch> m_batch;
  QHash<int, QString> m_troubles;
  QString m_lastReason;
  StatusChip* m_state;
  QWidget* m_head;
  QLabel* m_what;
  QLabel* m_when;
  BatchBar* m_progress;
  StatusChip* m_good;
  StatusChip* m_bad;
  QLabel* m_rest;
  QHBoxLayout* m_counts;
  LinkLabel* m_failed;
  MessageBar* m_bar;
  PagedTableModel* m_model;
  DataTable* m_table;
  QWidget* m_strip;
  QLabel* m_stripTitle;
  QLabel* m_stripHint;
  ChoiceBox* m_reason;
  int m_asked = 0;  ///< the place that is about to be spoiled
  bool m_editable = true;
  bool m_wholeNumbers = true;
};
