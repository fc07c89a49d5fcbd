#pragma once

#include "kit/panel.h"
#include "workers/counter_fields.h"

class KeyButton;
class LinkLabel;
class MessageBar;
class QAction;
class QScrollArea;
class SegmentBar;
class StatusChip;

/// The middle of the counter while somebody is registered: head with the kind of visit, the fields in a
/// scroll area, and a footer that stays, with what is wrong and the one thing to do.
class CounterForm : public Panel {
  Q_OBJECT

 public:
  CounterForm(QAction* save, QAction* nextError, QAction* discard, QWidget* parent = nullptr);

  CounterFields& fields() { return *m_fields; }
  const CounterFields& fields() const { return *m_fields; }
  FormGrid& grid() { return *m_grid; }
  MessageBar& bar() { return *m_bar; }
  /// Title, order of the fields and the segment that is lit.
  void setMode(VisitMode mode);
  /// Muted words behind the title ("陈大川 · 第 6 次派工"); without any the missing fields are counted there.
  void setSubject(const QString& words);
  void setBusy(bool busy);
  /// Brings the field that has the focus into view.
  void reveal();
  void focusFirst();
  int scrollPosition() const;
  void setScrollPosition(int position);
  void retranslate();

 signals:
  /// A segment was clicked; the page decides whether it can be.
  void modeWanted(VisitMode mode);

 private:
  void refreshHead();
  void refreshFoot();
  CounterFields* m_fields;
  FormGrid* m_grid;
  QScrollArea* m_scroll;
  MessageBar* m_bar;
  SegmentBar* m_segments;
  StatusChip* m_wrong;
  KeyButton* m_toError;
  KeyButton* m_save;
  QAction* m_saveAction;
  QString m_subject;
};
