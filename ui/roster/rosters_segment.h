#pragma once

#include "kit/paged_table.h"
#include "office/office.h"
#include "roster/roster_people.h"

class Dialogs;
class MessageBar;
class Panel;
class QAction;
class RosterPapersBar;

/// Earlier rosters, newest first; with the one that is chosen goes what comes after an import.
class RostersSegment : public QWidget {
  Q_OBJECT

 public:
  RostersSegment(Office& office, Dialogs& dialogs, QWidget* parent = nullptr);
  DataTable* table() const { return m_table; }
  PagedTableModel* model() const { return m_model; }
  RosterPapersBar* papers() const { return m_papers; }
  QString title() const { return tr("Earlier rosters"); }
  QList<QAction*> segmentActions() const;
  /// It came to the front: reads where something changed, and puts the focus into the list.
  void activated();
  void retranslate();

 signals:
  /// Words for the status bar.
  void notice(const QString& words);
  void openWorker(qint64 id);

 private:
  void fetch(const QVariant& cursor, const PagedTableModel::Done& done);
  ListRow rowOf(const ImportedRoster& roster) const;
  void reload();

  Office& m_office;
  Panel* m_panel;
  MessageBar* m_bar;
  PagedTableModel* m_model;
  DataTable* m_table;
  RosterPapersBar* m_papers;
  QAction* m_refresh;
  bool m_fresh = true;
};
