#pragma once

#include "kit/form_sheet.h"
#include "permits/permit.h"

class Dialogs;
class Office;
class ProofRow;

/// A construction permit that the contractor brings, with its scan. That no deposit stood behind it is said
/// when it is recorded, and kept.
class PermitSheet : public FormSheet {
  Q_OBJECT

 public:
  static PermitSheet* ask(QWidget* page, Office& office, Dialogs& dialogs, ProjectId project,
                          const QString& projectName);
  ProofRow* proofs() const { return m_proofs; }

 signals:
  void done(const Permit& permit);

 protected:
  void accept() override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  PermitSheet(QWidget* page, Office& office, Dialogs& dialogs, ProjectId project, const QString& projectName);
  Office& m_office;
  ProjectId m_project;
  ProofRow* m_proofs;
};
