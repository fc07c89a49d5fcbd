#pragma once

#include <QTimer>

#include "kit/paged_table.h"
#include "kit/segment.h"
#include "office/office.h"

class MessageBar;
class Panel;
class QAction;
class QBoxLayout;

/// One part of the fund's page: says when another desk changed the fund, and reads it anew.
class FundSegment : public Segment {
  Q_OBJECT

 public:
  FundSegment(Office& office, QWidget* parent = nullptr);
  /// Reads where something changed, and puts the focus where work begins.
  void activated() override;
  MessageBar* bar() const { return m_bar; }

 signals:
  /// The statement of this project is wanted.
  void statementRequested(qint64 project, const QString& name);

 protected:
  /// Reads anew what the segment shows; call fresh() in it.
  virtual void read() = 0;
  virtual QWidget* firstFocus() const = 0;
  /// Nothing is stale any more.
  void fresh();
  /// Around an own change, or after it: its echo is not said to be another desk's.
  void begin();
  void end();
  void say(const Error& error);
  void say(ChipKind kind, const QString& words);
  /// Words about nothing go.
  void hush();
  /// A side panel of this width beside the list, or below it where room is short.
  void setSide(QBoxLayout* row, Panel* side, int width);
  void resizeEvent(QResizeEvent* event) override;
  QAction* act(const QKeySequence& key, const char* icon, std::function<void()> run);
  /// The row that was chosen stays so, wherever it stands now; else the first.
  static void setRowsOf(DataTable* table, PagedTableModel* model, const QList<ListRow>& rows);
  QString login() const;
  Office& office() const { return m_office; }

 private:
  void note(const QStringList& subjects);
  void layOut();
  Office& m_office;
  MessageBar* m_bar;
  QTimer m_echo;
  QBoxLayout* m_row = nullptr;
  Panel* m_sidePanel = nullptr;
  int m_sideWidth = 0;
  bool m_own = false;
  bool m_stale = true;
  bool m_said = false;
};

/// A column of the fund's tables.
TableColumn fundColumn(std::function<QString()> title, int width, bool stretch = false);
/// The same for an amount, at the right.
TableColumn moneyColumn(std::function<QString()> title, int width = 126);
