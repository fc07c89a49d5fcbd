#pragma once

#include <functional>

#include "fund/fund.h"
#include "kit/form_sheet.h"
#include "office/office.h"

/// Keeps money of a project for a claim, so that nothing else spends it.
class KeepSheet : public FormSheet {
  Q_OBJECT

 public:
  static KeepSheet* ask(QWidget* page, Office& office, ProjectId project, const QString& projectName,
                        Money available, std::function<void(const FundReservation&)> done);

 signals:
  void done(const FundReservation& kept);

 protected:
  void accept() override;

 private:
  KeepSheet(QWidget* page, Office& office, ProjectId project, const QString& projectName, Money available);
  ReserveMoney asked() const;
  Office& m_office;
  ProjectId m_project;
  QString m_requestKey;
};

/// Opens the account of a bank in the ledger.
class BankAccountSheet : public FormSheet {
  Q_OBJECT

 public:
  static BankAccountSheet* ask(QWidget* page, Office& office, std::function<void(const FundAccount&)> done);

 signals:
  void done(const FundAccount& account);

 protected:
  void accept() override;

 private:
  BankAccountSheet(QWidget* page, Office& office);
  Office& m_office;
};
