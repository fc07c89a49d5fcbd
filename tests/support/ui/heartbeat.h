#pragma once

#include <QElapsedTimer>
#include <QTimer>

/// How long the window's thread was away from its event loop at a stretch, from now on until `stop`.
class Heartbeat {
 public:
  Heartbeat() {
    m_timer.setInterval(5);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
      m_longest = std::max(m_longest, m_since.restart());
      ++m_beats;
    });
    m_since.start();
    m_timer.start();
  }
  void stop() { m_timer.stop(); }
  /// Milliseconds between two beats, at most.
  qint64 longest() const { return m_longest; }
  int beats() const { return m_beats; }

 private:
  QTimer m_timer;
  QElapsedTimer m_since;
  qint64 m_longest = 0;
  int m_beats = 0;
};
