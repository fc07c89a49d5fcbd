#pragma once

#include "cards/card_desk.h"
#include "kit/sheet.h"
#include "office/office.h"

class DataTable;
class DateEdit;
class Dialogs;
class FactGrid;
class MessageBar;
class PagedTableModel;
class PlainButton;
class PrimaryButton;
class ProofRow;
class QLabel;
class RadioRow;
class FormGrid;

/// A list that a labour manager took cards against: printed for him to have signed, and, when it comes back,
/// who has signed on it, all at once or worker by worker, with its scan. What was noted wrongly is taken
/// back; a card that the manager brings back lies at the desk again.
class SignaturesSheet : public Sheet {
  Q_OBJECT

 public:
  static SignaturesSheet* ask(QWidget* page, Office& office, Dialogs& dialogs, HandoverId handover);
  const Handover& handover() const { return m_list; }
  DataTable* table() const { return m_table; }
  ProofRow* scan() const { return m_scan; }
  RadioRow* how() const { return m_how; }
  DateEdit* day() const { return m_day; }
  MessageBar* bar() const { return m_bar; }
  /// The line below the table: how many are chosen, or what was taken back on the current line.
  QLabel* story() const { return m_line; }
  bool isReady() const { return m_list.id.isValid() && m_open == 0; }

 signals:
  void called();
  /// Whatever the office answered.
  void answered();
  void noted(const QString& words);
  void openWorker(qint64 id);

 protected:
  void accept() override;
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  SignaturesSheet(QWidget* page, Office& office, Dialogs& dialogs, HandoverId handover);
  void buildTable();
  void buildForm();
  void buildFooter();
  void read(HandoverId handover);
  void take(const Handover& list);
  void showLines();
  void showCount();
  QVector<CardId> openOnes(bool selected) const;
  QVector<HandoverLine> signedOnes() const;
  void takeBack();
  QVector<CardId> kept() const;
  void broughtBack();
  void takenBack(const Result<Handover>& list, int count);
  bool takeKey(const QKeyEvent* event, const QObject* where);
  void printList();
  bool mayNote() const;
  Office& m_office;
  Dialogs& m_dialogs;
  Handover m_list;
  int m_open = 0;
  MessageBar* m_bar;
  FactGrid* m_facts;
  PagedTableModel* m_model;
  DataTable* m_table;
  FormGrid* m_form;
  RadioRow* m_how;
  DateEdit* m_day;
  ProofRow* m_scan;
  QLabel* m_line;  ///< one for both, or the sheet would change its height
  PlainButton* m_undo;
  PlainButton* m_back;
  PlainButton* m_print;
  PrimaryButton* m_confirm;
};
