#pragma once

#include "fund/fund_segment.h"
#include "fund/fund_statement.h"
#include "kit/long_job.h"

class Dialogs;

/// Reads the bank's file in a thread of its own: an old workbook takes a while.
class BankFileJob : public LongJob {
 public:
  explicit BankFileJob(QObject* parent) : LongJob(parent) {}
  Reply<Result<QVector<BankLine>>> read(const QString& path);
};

/// The bank's statement held against the ledger: which lines are booked as they stand, which differ, which
/// may be booked, and what the ledger has and the bank does not. Nothing is booked by reading; each line is
/// taken by a person.
class BankSegment : public FundSegment {
  Q_OBJECT

 public:
  BankSegment(Office& office, Dialogs& dialogs, QWidget* parent = nullptr);
  QString title() const override;
  QList<QAction*> segmentActions() const override;
  void retranslate() override;
  const MatchedStatement& matched() const { return m_matched; }
  /// Every line of the file is booked as it stands: it was read before.
  bool wasTakenBefore() const;
  DataTable* table() const { return m_table; }
  bool isSettled() const { return m_open == 0 && !m_job->isRunning(); }

 protected:
  void read() override;
  QWidget* firstFocus() const override { return m_table; }

 private:
  void build();
  void openFile();
  void match();
  void showMatched();
  void showBooks();
  void sayHowMany();
  void follow();
  void take();
  void takeOrder(const MatchedLine& line);
  void next();
  void holdClosing();
  const MatchedLine* current() const;

  Dialogs& m_dialogs;
  BankFileJob* m_job;
  QString m_file;
  BankStatement m_statement;
  MatchedStatement m_matched;
  int m_open = 0;
  bool m_taking = false;  ///< one was taken: the next open one is chosen
  QAction* m_openFile;
  QAction* m_take;
  QAction* m_hold;
  QAction* m_refresh;
  Panel* m_panel;
  Panel* m_books;
  PagedTableModel* m_model;
  DataTable* m_table;
  PagedTableModel* m_bookModel;
  DataTable* m_bookTable;
};
