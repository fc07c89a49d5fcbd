#pragma once

#include "kit/panel.h"
#include "workers/worker_search.h"

class ChoiceBox;
class DateEdit;
class FieldEdit;
class LinkLabel;
class Office;
class QComboBox;
class QTimer;

/// The filter column of the workers list: what is typed and chosen, as a request.
class WorkerFilter : public Panel {
  Q_OBJECT

 public:
  explicit WorkerFilter(Office& office, QWidget* parent = nullptr);
  WorkerListRequest request() const;
  /// Sets the fields; what has no field of its own is kept and named in a line that can be removed.
  void setRequest(const WorkerListRequest& request);
  bool isEmpty() const;
  FieldEdit* searchEdit() const { return m_text; }
  void retranslate();

 signals:
  /// By typing (after a rest of 150 ms) or choosing.
  void changed();

 private:
  QWidget* labelled(QLabel** label, QWidget* field);
  void fillChoices();
  /// What the list behind a number asks and no field shows: "card due until 11-24".
  QString specialWords() const;
  void showSpecial();
  void announce();
  void announceSoon();
  Office& m_office;
  WorkerListRequest m_base;
  FieldEdit* m_text;
  QComboBox* m_onSite;
  QComboBox* m_told;
  QComboBox* m_card;
  QComboBox* m_missing;
  QComboBox* m_contract;
  QComboBox* m_seen;
  ChoiceBox* m_trade;
  ChoiceBox* m_project;
  ChoiceBox* m_employer;
  DateEdit* m_from;
  DateEdit* m_to;
  LinkLabel* m_clear;
  LinkLabel* m_special;
  QLabel* m_labels[11];
  QTimer* m_rest;
  bool m_filling = false;
};
