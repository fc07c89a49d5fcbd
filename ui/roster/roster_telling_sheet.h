#pragma once

#include "kit/sheet.h"
#include "office/office.h"
#include "roster/roster_people.h"

class DataTable;
class Dialogs;
class FormGrid;
class MessageBar;
class PagedTableModel;
class PlainButton;
class PrimaryButton;
class ProofRow;
class QLabel;
class QLineEdit;
class RadioRow;
class SegmentBar;

/// Who of a roster has confirmed himself that he knows of his registration: chosen in the list, with the way
/// and, for signatures, the list that came back, attached or dropped here.
class RosterTellingSheet : public Sheet {
  Q_OBJECT

 public:
  static RosterTellingSheet* ask(QWidget* page, Office& office, Dialogs& dialogs, RosterId roster);
  DataTable* table() const { return m_table; }
  SegmentBar* filter() const { return m_filter; }
  ProofRow* proof() const { return m_proof; }
  RadioRow* how() const { return m_how; }
  QLineEdit* caller() const { return m_caller; }
  MessageBar* bar() const { return m_bar; }
  PrimaryButton* confirm() const { return m_confirm; }
  bool isReady() const { return m_open == 0; }

 signals:
  /// Words for the status bar.
  void noted(const QString& words);
  void openWorker(qint64 id);

 protected:
  void accept() override;
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  RosterTellingSheet(QWidget* page, Office& office, Dialogs& dialogs, RosterId roster);
  void buildTable();
  void buildForm();
  void buildFooter();
  bool mayNote() const;
  /// From the first page on, anew.
  void read(const QString& cursor = {});
  void take(const RosterPeoplePage& page);
  void showLines();
  void showWay();
  void showCount();
  ToldHow chosenHow() const;
  void settle(const Result<RosterTold>& told);

  Office& m_office;
  RosterId m_roster;
  QVector<RosterPerson> m_people;
  int m_open = 0;
  MessageBar* m_bar;
  SegmentBar* m_filter;
  PagedTableModel* m_model;
  DataTable* m_table;
  FormGrid* m_form;
  RadioRow* m_how;
  QLineEdit* m_caller;
  ProofRow* m_proof;
  QLabel* m_count;
  PrimaryButton* m_confirm;
};
