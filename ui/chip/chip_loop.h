#pragma once

#include <QObject>
#include <QTimer>

#include "base/result.h"
#include "chip/chip_bench.h"

/// Waits for a card on the reader and writes it, again and again, in a thread of its own. A card that was
/// written or refused has to be taken off before the next counts: the same one is never written twice, nor
/// written with what is the next one's.
class ChipLoop : public QObject {
  Q_OBJECT

 public:
  explicit ChipLoop(std::unique_ptr<ChipBench> bench);
  void start();
  /// What is to be written next, on which reader; either may be empty: nothing is written then.
  void want(const QString& reader, const QString& card);
  /// Whatever lies on the reader now has to be taken off before the next card counts.
  void clearFirst() { m_hasToLeave = true; }
  /// Looks for the readers at once.
  void lookAgain();

 signals:
  void readersSeen(const QStringList& readers);
  void laidOn(const QString& card);
  void written(const QString& card);
  /// `card` is empty where no card was the matter: no service, the reader was unplugged.
  void failed(const QString& card, const Error& error);
  void takenOff();

 private:
  void step();
  int goOn();
  int troubled(const Error& error);
  void write();
  std::unique_ptr<ChipBench> m_bench;
  QTimer m_timer;
  QStringList m_seen;
  QString m_reader;
  QString m_card;
  QString m_trouble;
  bool m_isTroubled = true;  ///< what readers there are is to be said, whatever was said before
  bool m_hasToLeave = false;
};
