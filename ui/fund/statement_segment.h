#pragma once

#include "fund/fund_segment.h"
#include "fund/fund_statement.h"

class Dialogs;
class Page;
class RecordForm;
class SegmentBar;
class QLabel;

/// The statement of a project, of a bank's account or of all of them: entry by entry, by day or by month,
/// printed and written as a workbook. From here an entry is reversed.
class StatementSegment : public FundSegment {
  Q_OBJECT

 public:
  StatementSegment(Office& office, Dialogs& dialogs, Page* page, QWidget* parent);
  void showProject(qint64 project, const QString& name);
  QString title() const override;
  QList<QAction*> segmentActions() const override;
  void retranslate() override;
  const FundStatement& statement() const { return m_statement; }
  DataTable* table() const { return m_table; }
  RecordForm* form() const { return m_form; }
  SegmentBar* fineness() const { return m_by; }
  bool isSettled() const { return m_open == 0; }

 protected:
  void read() override;
  QWidget* firstFocus() const override;

 private:
  void build();
  void buildForm();
  StatementRequest asked() const;
  void showStatement();
  void follow();
  void readBanks();
  void print();
  void present(const QString& phone);
  void writeFile();
  void reverse();

  Dialogs& m_dialogs;
  Page* m_page;
  FundStatement m_statement;
  int m_open = 0;
  quint64 m_asked = 0;
  bool m_filling = false;
  QAction* m_print;
  QAction* m_export;
  QAction* m_reverse;
  QAction* m_refresh;
  Panel* m_panel;
  RecordForm* m_form;
  SegmentBar* m_by;
  QLabel* m_sums;
  PagedTableModel* m_model;
  DataTable* m_table;
};
