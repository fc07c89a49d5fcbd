#pragma once

#include <QPointer>

#include "kit/paged_table.h"
#include "kit/panel.h"
#include "roster/roster_flow.h"

class ChoiceBox;
class MessageBar;
class QAction;

/// Something that no column gives and that holds for all rows: what it is called, and what was chosen.
struct RosterGiven {
  QString label;
  QString value;
};

/// Which column of the file is which item of the registration. F4 changes the row's item.
class RosterMapping : public Panel {
  Q_OBJECT

 public:
  explicit RosterMapping(RosterFlow& flow, QAction* change, QWidget* parent = nullptr);
  void showColumns();
  void setGiven(const QList<RosterGiven>& given);
  /// Opens the list of items in the current row.
  void changeCurrent();
  void setChangeable(bool changeable);
  void retranslate();
  DataTable* table() const { return m_table; }
  ChoiceBox* chooser() const { return m_chooser; }

 private:
  ListRow lineOf(const RosterColumn& column) const;
  const RosterNotice* noticeOn(const QString& field) const;
  void showNotices();
  void choose(int column, const QString& field, bool byEnter);
  void closeChooser();
  RosterFlow& m_flow;
  QAction* m_change;
  PagedTableModel* m_model;
  DataTable* m_table;
  MessageBar* m_notices;
  QPointer<ChoiceBox> m_chooser;
  QList<RosterGiven> m_given;
};
