#pragma once

#include "fund/fund_segment.h"
#include "kit/segmented_page.h"

class Dialogs;

/// The fund, every fen of it: what projects have, statements, what came in, what the bank says, what is paid,
/// and whether the books are right. Supervisors work here, auditors look on. Its segments are "projects",
/// "statement", "receipts", "bank", "orders" and "check".
class FundPage : public SegmentedPage {
  Q_OBJECT

 public:
  FundPage(Office& office, Dialogs& dialogs, QWidget* parent = nullptr);
  QString title() const override;

 protected:
  QString segmentsName() const override;
};
