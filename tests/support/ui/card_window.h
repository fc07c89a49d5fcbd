#pragma once

#include "cards/batch_panel.h"
#include "cards/batch_work.h"
#include "cards/batches_segment.h"
#include "cards/card_operations.h"
#include "cards/cards_page.h"
#include "cards/making_segment.h"
#include "cards/preview_panel.h"
#include "cards/queue_panel.h"
#include "support/a_worker.h"
#include "support/ui/gui_driver.h"

/// Workers with a true photo whose cards wait, and the window of whoever makes them.
class CardWindow {
 public:
  explicit CardWindow(Backend backend = Backend::Sqlite) : office(backend), crew(aCrew(office)) {}

  /// The n-th stranger, registered today.
  WorkerId enter(int n, const QByteArray& photo = {});
  void enterMany(int from, int count);
  void nextDays(int days) { office.clock().advance(qint64(days) * 24 * 3'600'000); }

  /// The program, at the Cards page; `signs` makes the desk a signing desk.
  void start(Role role = Role::CardStaff, bool signs = true);
  void close() { program.reset(); }
  MakingSegment& making() { return *m_making; }
  BatchesSegment& batches() { return *m_batches; }
  CardsPage& page() { return *m_page; }
  QueuePanel& queue() { return *m_making->queue(); }
  BatchWork& work() { return *m_making->work(); }
  Keyboard& keys() { return program->keys(); }
  /// All reading and every step is done.
  bool isQuiet();
  QStringList namesInQueue();
  /// Presses the key and waits until what it does is done.
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
  const CardBatch& batch() { return *work().batch(); }
  /// A batch of so many, as the keys make it; the focus is in its table.
  void makeBatch(int cards);
  /// Ctrl+P into this file, without looking away from what will be wrong.
  void printInto(const QString& file);
  QString state() { return codeOf(batch().state); }

  TestOffice office;
  Crew crew;
  std::unique_ptr<ProgramUnderTest> program;

 private:
  CardsPage* m_page = nullptr;
  MakingSegment* m_making = nullptr;
  BatchesSegment* m_batches = nullptr;
};

/// As long as a signed code is, and nobody's.
Result<QByteArray> aCode(const CardPrintData& data);
