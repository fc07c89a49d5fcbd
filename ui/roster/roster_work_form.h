#pragma once

#include "kit/panel.h"
#include "roster/roster_flow.h"
#include "roster/roster_mapping.h"

class ChoiceBox;
class RecordForm;

/// Where all workers of a roster go: project, employer, labour manager, team, first day, contract; above it,
/// where the file leaves a choice, its sheet, header row and encoding.
class RosterWorkForm : public Panel {
  Q_OBJECT

 public:
  RosterWorkForm(RosterFlow& flow, Office& office, QWidget* parent = nullptr);
  /// What the file leaves to choose, after it was read.
  void showFile();
  /// A header row that was typed and not left yet is read now; false where there is none.
  bool takesHeaderRow();
  /// Says what is missing or wrong beside the fields. True where nothing is.
  bool examine();
  RosterWork work() const;
  /// What holds for all rows, in words.
  QList<RosterGiven> given() const;
  QJsonObject state() const;
  void restore(const QJsonObject& state);
  bool showError(const Error& error);
  RecordForm* form() const { return m_form; }
  void retranslate();

 signals:
  void changed();

 private:
  void build();
  void buildContract();
  void followChoices();
  void refreshEmployer();
  void showTerms();
  Findings check() const;
  QString valueOf(const char* key) const;
  RosterFlow& m_flow;
  Office& m_office;
  RecordForm* m_form;
  ChoiceBox* m_manager = nullptr;
  ChoiceBox* m_sheet = nullptr;
  ChoiceBox* m_encoding = nullptr;
  quint64 m_asked = 0;
  bool m_showing = false;
};
