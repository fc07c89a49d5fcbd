#pragma once

#include <functional>

#include "deposits/deposit_check.h"
#include "kit/form_sheet.h"
#include "office/office.h"

struct ChoiceItem;

/// What a paper of a check says of a declared figure: read with the paper at hand, compared by the program.
class ReadPaperSheet : public FormSheet {
  Q_OBJECT

 public:
  using Done = std::function<void(const DepositCheck&, const QString&)>;
  /// `paper` stands in the form at first.
  static ReadPaperSheet* ask(QWidget* page, Office& office, const DepositCheck& check, AttachmentId paper,
                             Done done);

 signals:
  void done(const DepositCheck& check, const QString& words);

 protected:
  void accept() override;

 private:
  ReadPaperSheet(QWidget* page, Office& office, const DepositCheck& check, AttachmentId paper);
  QList<ChoiceItem> papers() const;
  QList<ChoiceItem> figures() const;
  Office& m_office;
  DepositCheck m_check;
};
