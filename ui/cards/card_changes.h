#pragma once

#include <QObject>
#include <QTimer>

class MessageBar;
class Office;
class QWidget;

/// Notices what other desks change of cards. Rows do not move under anybody's eyes: a bar says it, and its
/// link reads again. What this segment changes itself it reads by itself.
class CardChanges : public QObject {
  Q_OBJECT

 public:
  CardChanges(Office& office, QWidget* segment, MessageBar* bar);
  /// Around an own change: from the call to its answer.
  void begin();
  void end();
  /// Whether something changed since `fresh`, for when the segment comes to the front again.
  bool isStale() const { return m_stale; }
  void fresh();

 signals:
  void readAgain();

 private:
  void note(const QStringList& subjects);
  QWidget* m_segment;
  MessageBar* m_bar;
  QTimer m_echo;
  bool m_own = false;
  bool m_stale = true;
  bool m_said = false;
};
