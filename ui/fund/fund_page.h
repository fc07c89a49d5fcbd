#pragma once

#include "fund/fund_segment.h"
#include "kit/page.h"

class CurrentStack;
class Dialogs;
class SegmentBar;
class StatementSegment;

/// The fund, every fen of it: what projects have, statements, what came in, what the bank says, what is paid,
/// and whether the books are right. Supervisors work here, auditors look on.
class FundPage : public Page {
  Q_OBJECT

 public:
  FundPage(Office& office, Dialogs& dialogs, QWidget* parent = nullptr);
  /// "projects", "statement", "receipts", "bank", "orders", "check"; false where the user has no such part.
  bool showSegment(const QString& key);
  FundSegment* segment(const QString& key) const;

  QString title() const override;
  QString crumb() const override;
  QList<QAction*> pageActions() const override;
  void activated() override;
  void retranslate() override;

 private:
  struct Entry {
    QString key;
    FundSegment* segment;
  };
  void add(const QString& key, FundSegment* segment);
  FundSegment* current() const;
  SegmentBar* m_which;
  CurrentStack* m_stack;
  QList<Entry> m_entries;
  QAction* m_before;
  QAction* m_next;
};
