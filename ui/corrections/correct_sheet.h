#pragma once

#include <functional>

#include "attachments/attachment.h"
#include "corrections/correction.h"
#include "kit/sheet.h"
#include "office/office.h"
#include "workers/worker_operations.h"

class ChoiceBox;
class Dialogs;
class MergePanel;
class MessageBar;
class PlainButton;
class PrimaryButton;
class ProofRow;
class RecordForm;

/// What is to be corrected: the person, or one of his assignments or contracts.
struct CorrectionTarget {
  WorkerId worker;
  AssignmentId assignment = {};
  ContractId contract = {};
  QJsonObject typed = {};  ///< what was said already, field by field
};

/// Corrects what is on file: the fields as they are, who asked, why, and the proof. Where another desk was
/// faster, yours and theirs are shown and nothing is overwritten. Numbers are shown in full, which leaves a
/// trace.
class CorrectSheet : public Sheet {
  Q_OBJECT

 public:
  /// Covers `page` until it is done or left; `done` gets the words for the status bar.
  static CorrectSheet* ask(QWidget* page, Office& office, Dialogs& dialogs, const CorrectionTarget& target,
                           std::function<void(QString)> done);
  RecordForm* form() const { return m_form; }
  RecordForm* why() const { return m_why; }
  MessageBar* bar() const { return m_bar; }
  MergePanel* mergePanel() const { return m_merge; }
  bool isReady() const { return m_version > 0; }
  ProofRow* proofs() const { return m_proofs; }

 signals:
  void done(const QString& words);
  /// The one who has the number is the same person: the sheet is left, and the two are to be merged.
  void mergeRequested(WorkerId other);

 protected:
  void accept() override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  CorrectSheet(QWidget* page, Office& office, Dialogs& dialogs, const CorrectionTarget& target);
  void buildPerson();
  void buildPersonMore();
  void buildAssignment();
  void buildContract();
  void buildWhy();
  void checkWhileTyped();
  /// Reads the record in full; `taken` gets its fields and the words of its references.
  void read(std::function<void(const QJsonObject& values, const QJsonObject& texts)> taken);
  void refreshManagers();
  void showConsequence();
  QVector<FieldChange> changes() const;
  CorrectRecord entered() const;
  void settle(const Result<Corrected>& result);
  void compare(const QJsonObject& values, const QJsonObject& texts);
  void takeMerged();
  void mergeInstead();

  Office& m_office;
  CorrectionTarget m_target;
  int m_version = 0;
  bool m_twin = false;
  bool m_saving = false;
  QJsonObject m_merged;
  MessageBar* m_bar;
  MergePanel* m_merge;
  RecordForm* m_form;
  RecordForm* m_why;
  ChoiceBox* m_manager = nullptr;
  ProofRow* m_proofs;
  PlainButton* m_onePerson;
  PrimaryButton* m_confirm;
};
