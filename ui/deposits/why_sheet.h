#pragma once

#include "clearing/clearing.h"
#include "kit/sheet.h"
#include "office/office.h"

class BareTable;
class MessageBar;
class QLabel;
class ShareBar;

/// Why a deposit is not cleared: approved, paid, registered, each with what is wanting, and who is missing.
class WhySheet : public Sheet {
  Q_OBJECT

 public:
  static WhySheet* ask(QWidget* page, Office& office, const DepositCheck& check);
  bool isReady() const { return m_why.check.isValid(); }
  const DepositWhy& why() const { return m_why; }

 protected:
  void accept() override { leave(); }

 private:
  WhySheet(QWidget* page, Office& office, const DepositCheck& check);
  void take(const DepositWhy& why);
  MessageBar* m_bar;
  QLabel* m_sentences;
  ShareBar* m_paid;
  ShareBar* m_crew;
  BareTable* m_missing;
  DepositWhy m_why;
};
