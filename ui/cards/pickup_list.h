#pragma once

#include <QHash>
#include <QTimer>

#include "cards/pickup_segment.h"
#include "kit/panel.h"

class ChoiceBox;
class SegmentBar;

/// The cards between printer and hand, or the lists that managers have, by part and pick-up desk, as they are
/// searched for. Enter in the search means a whole number or the first row, once what was typed is answered.
class PickupList : public Panel {
  Q_OBJECT

 public:
  /// The actions stand below the list, `leaflet` at the other end.
  PickupList(Office& office, const QList<QAction*>& actions, QAction* leaflet, QWidget* parent = nullptr);
  void reload();
  PickupSegment::Part part() const;
  void showPart(PickupSegment::Part part);
  /// Lists on which nobody is wanting are shown as well.
  bool showsSigned() const { return m_withSigned; }
  void showSigned(bool too);
  /// The cards of the list, as they are searched for.
  WaitingRequest request() const;
  PickUpDeskId desk() const;
  const QVector<PickUpDesk>& desks() const { return m_desks; }

  DataTable* table() const { return m_table; }
  FieldEdit* searchEdit() const { return m_search; }
  MessageBar* bar() const { return m_bar; }
  /// Whether the office has answered everything that was asked.
  bool isSettled() const;
  bool isEmpty() const { return m_model->rowCount() == 0; }
  WaitingLine currentLine() const { return m_lines.value(m_table->currentId()); }
  /// Null while cards are shown.
  const Handover* currentHandover() const;
  QVector<CardId> selectedCards() const;
  /// The row of that id, or the first.
  void select(qint64 id);
  /// Goes on with the Enter that came before the rows.
  void takeAwaited();
  void retranslate();

 signals:
  void partChanged();
  void typed();
  void rowChosen(qint64 id);
  void opened();
  /// The rows were read.
  void loaded();
  /// A whole number was entered: of a card, of a manager's list.
  void cardNumbered(const QString& number);
  void listNumbered(const QString& number);

 private:
  void connectParts();
  void readDesks();
  void takeDesks(const QVector<PickUpDesk>& desks);
  void fetch(const QVariant& cursor, PagedTableModel::Done done);
  void fetchCards(const QVariant& cursor, PagedTableModel::Done done);
  void fetchHandovers(const QVariant& cursor, PagedTableModel::Done done);
  void showColumns();
  void showCounts();
  void find();
  void takeFirst();

  Office& m_office;
  QVector<PickUpDesk> m_desks;
  QHash<qint64, WaitingLine> m_lines;
  QHash<qint64, Handover> m_handovers;
  qint64 m_ready = 0;
  qint64 m_waiting = 0;
  bool m_findFirst = false;  ///< Enter was pressed; the list it means is on its way
  bool m_withSigned = false;
  int m_open = 0;
  QTimer m_rest;
  SegmentBar* m_parts;
  MessageBar* m_bar;
  FieldEdit* m_search;
  ChoiceBox* m_desk;
  PagedTableModel* m_model;
  DataTable* m_table;
};
