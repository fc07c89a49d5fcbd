#pragma once

#include <QHash>

#include "cards/card_lists.h"
#include "cards/card_segment.h"
#include "kit/paged_table.h"
#include "office/office.h"

class CardChanges;
class Dialogs;
class MessageBar;
class Panel;
class QBoxLayout;
class QLabel;
class SegmentBar;

/// Who is registered and has no card in his own hand: by reason, with counts that are the lengths of their
/// lists, and by crew and manager, with a slip for the manager. Beside it, the cards that came after their
/// worker had left. Both are counted in the lane of long work.
class HuntSegment : public CardSegment {
  Q_OBJECT

 public:
  enum Part { Hunt, Late };
  HuntSegment(Office& office, Dialogs& dialogs, QWidget* parent = nullptr);
  void showPart(Part part);
  /// Chooses a reason by its code; empty: all.
  void showReason(const QString& code);
  DataTable* reasons() const { return m_reasons; }
  DataTable* crews() const { return m_crews; }
  DataTable* table() const { return m_table; }
  MessageBar* bar() const { return m_bar; }
  const HuntFigures& figures() const { return m_figures; }
  bool isSettled() const;

  QString title() const override;
  QList<QAction*> segmentActions() const override;
  std::optional<ExportTask> exportTask() const override;
  void activated() override;
  void retranslate() override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void build();
  void buildChoice();
  Part part() const;
  void read();
  void readBundles();
  void showColumns();
  void showReasons();
  void showBundles();
  void fetch(const QVariant& cursor, PagedTableModel::Done done);
  void fetchHunt(const QVariant& cursor, PagedTableModel::Done done);
  void fetchLate(const QVariant& cursor, PagedTableModel::Done done);
  ListRow rowOf(const HuntLine& line) const;
  ListRow rowOf(const LateLine& line) const;
  HuntRequest chosen() const;
  QString chosenReason() const;
  const HuntBundle* crew() const;
  void openRow();
  void printSlip();

  Office& m_office;
  Dialogs& m_dialogs;
  HuntFigures m_figures;          ///< of everybody
  QVector<HuntBundle> m_bundles;  ///< of the reason that is chosen
  QHash<qint64, WorkerId> m_workers;
  int m_late = -1;  ///< not counted yet
  bool m_counted = false;
  int m_open = 0;
  quint64 m_asked = 0;
  QAction* m_print;
  QAction* m_record;
  QAction* m_refresh;
  QBoxLayout* m_row;
  Panel* m_choice;
  PagedTableModel* m_reasonModel;
  DataTable* m_reasons;
  PagedTableModel* m_crewModel;
  DataTable* m_crews;
  Panel* m_list;
  SegmentBar* m_parts;
  MessageBar* m_bar;
  CardChanges* m_changes;
  PagedTableModel* m_model;
  DataTable* m_table;
};
