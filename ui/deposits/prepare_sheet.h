#pragma once

#include <QTimer>
#include <functional>

#include "deposits/deposit_check.h"
#include "kit/sheet.h"
#include "office/office.h"

class Dialogs;
class MergePanel;
class MessageBar;
class ProofRow;
class ChoiceBox;
class QLabel;
class QPlainTextEdit;
class RecordForm;

/// A check is prepared or changed: the figures as they were declared, the first crew typed or from a table,
/// the application as it was handed in. What the project has to deposit is computed while the form is filled.
class PrepareSheet : public Sheet {
  Q_OBJECT

 public:
  using Done = std::function<void(const DepositCheck&)>;
  static PrepareSheet* begin(QWidget* page, Office& office, Dialogs& dialogs, Done done);
  static PrepareSheet* edit(QWidget* page, Office& office, Dialogs& dialogs, const DepositCheck& check,
                            Done done);
  /// What has grown since that check was approved.
  static PrepareSheet* supplement(QWidget* page, Office& office, Dialogs& dialogs, const DepositCheck& check,
                                  Done done);
  RecordForm* form() const { return m_form; }
  ProofRow* proofs() const { return m_proofs; }
  QPlainTextEdit* crewEdit() const { return m_crew; }
  ChoiceBox* rosterChoice() const { return m_roster; }
  MessageBar* bar() const { return m_bar; }
  MergePanel* mergePanel() const { return m_merge; }
  QString assessed() const;
  bool isSaving() const { return m_saving; }
  /// Reads the crew from a table (Ctrl+L).
  void readCrew();

 signals:
  void done(const DepositCheck& check);

 protected:
  void accept() override;
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  enum class Task { First, Edit, Supplement };
  PrepareSheet(QWidget* page, Office& office, Dialogs& dialogs, Task task, const DepositCheck& check);
  static PrepareSheet* ask(QWidget* page, Office& office, Dialogs& dialogs, Task task,
                           const DepositCheck& check, Done done);
  void buildForm();
  void buildFigures();
  void buildCrew();
  void fill();
  void takeProject();
  void assess();
  void showCrew();
  void readRosters(ProjectId project);
  RosterId roster() const;
  bool runKey(const QKeyEvent& event);
  bool isSupplementary() const;
  DepositFacts facts() const;
  QVector<CrewMember> crew() const;
  QString reason() const;
  void prepare();
  void change();
  void settle(const Result<DepositCheck>& result);
  void compare(const DepositCheck& theirs);
  void takeMerged();

  Office& m_office;
  Dialogs& m_dialogs;
  Task m_task;
  DepositCheck m_check;
  RecordForm* m_form;
  QPlainTextEdit* m_crew;
  ChoiceBox* m_roster;
  QLabel* m_crewCount;
  ProofRow* m_proofs;
  MessageBar* m_bar;
  MergePanel* m_merge;
  QLabel* m_assessed;
  QTimer m_rest;
  QJsonObject m_merged;
  QString m_requestKey;
  quint64 m_asked = 0;
  bool m_saving = false;
};
