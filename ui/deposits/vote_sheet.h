#pragma once

#include <functional>

#include "deposits/deposit_check.h"
#include "kit/form_sheet.h"
#include "office/office.h"

class Dialogs;
class ProofRow;
struct ChoiceItem;

/// The vote of an expert who was invited, with the opinion that he signed and its scan.
class VoteSheet : public FormSheet {
  Q_OBJECT

 public:
  using Done = std::function<void(const DepositCheck&, const QString&)>;
  /// `expert` stands in the form at first where he has a vote to give, else the first who has.
  static VoteSheet* ask(QWidget* page, Office& office, Dialogs& dialogs, const DepositCheck& check,
                        DepositExpertId expert, Done done);
  ProofRow* proofs() const { return m_proofs; }

 signals:
  void done(const DepositCheck& check, const QString& words);

 protected:
  void accept() override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  VoteSheet(QWidget* page, Office& office, Dialogs& dialogs, const DepositCheck& check,
            DepositExpertId expert);
  QList<ChoiceItem> waiting() const;
  Office& m_office;
  DepositCheck m_check;
  ProofRow* m_proofs;
};
