#pragma once

#include "cards/card_desk.h"
#include "cards/waiting_list.h"
#include "kit/sheet.h"
#include "office/office.h"

class DataTable;
class MessageBar;
class PagedTableModel;
class PrimaryButton;
class QLabel;
class RecordForm;

/// Cards of a crew that lie at the desk go to the labour manager who answers for it, against a list that each
/// worker signs. Crews are proposed, the largest first; of the crew's cards those that are selected go.
class HandToManagerSheet : public Sheet {
  Q_OBJECT

 public:
  /// Cards of this desk only; none: of all desks.
  static HandToManagerSheet* ask(QWidget* page, Office& office, PickUpDeskId desk);
  DataTable* crews() const { return m_crews; }
  DataTable* cards() const { return m_cards; }
  MessageBar* bar() const { return m_bar; }
  bool isAsking() const { return m_asking > 0; }

 signals:
  void called();
  /// Whatever the office answered.
  void answered();
  void done(const Handover& list);

 protected:
  void accept() override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  HandToManagerSheet(QWidget* page, Office& office, PickUpDeskId desk);
  void build();
  void buildTables();
  void readCrews();
  void readCards();
  void showCrews();
  void showCount();
  const HuntBundle* crew() const;
  Office& m_office;
  PickUpDeskId m_desk;
  QString m_requestKey;
  QVector<HuntBundle> m_bundles;
  int m_asking = 0;
  quint64 m_asked = 0;
  quint64 m_cardsAsked = 0;
  bool m_saving = false;
  RecordForm* m_form;
  MessageBar* m_bar;
  PagedTableModel* m_crewModel;
  DataTable* m_crews;
  PagedTableModel* m_cardModel;
  DataTable* m_cards;
  QLabel* m_count;
  PrimaryButton* m_confirm;
};
