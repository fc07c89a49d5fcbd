#pragma once

#include <QByteArray>
#include <QStringList>
#include <memory>

#include "base/result.h"

/// One chip, laid on a reader or whatever else answers commands. It may be pulled out at any exchange.
class ChipChannel {
 public:
  virtual ~ChipChannel() = default;
  /// Sends a command (ISO 7816-4) and gives the whole answer, status word and all. Errors: Busy "chip" where
  /// it was pulled out, Storage "service" where the service of the readers is gone.
  virtual Result<QByteArray> transmit(const QByteArray& command) = 0;
};

/// The readers of this desk, by PC/SC. Belongs to one thread; only cancel() may come from another.
class ChipReaders {
 public:
  /// Errors: Storage "service" where no PC/SC service runs.
  static Result<std::unique_ptr<ChipReaders>> open();
  ~ChipReaders();
  ChipReaders(const ChipReaders&) = delete;
  ChipReaders& operator=(const ChipReaders&) = delete;

  /// All of them, none is no error. Errors: Storage "service".
  Result<QStringList> names();
  /// The reader meant: the only one, or the only one whose name holds these words. Never guessed among
  /// several, for a laptop has one built in (facts.md 28). Errors: NotFound "reader", Conflict "reader".
  Result<QString> chosen(const QString& wanted);
  Result<bool> hasCard(const QString& reader);
  /// The card on the reader, for nobody else until the channel ends. Errors: NotFound "chip" (none), NotFound
  /// "reader", Invalid "chip" (it does not answer), Busy "reader" (another program holds it).
  Result<std::unique_ptr<ChipChannel>> connect(const QString& reader);
  /// Waits until a card is laid on, or taken off, at most so long. Whether it is so then: true for a reader
  /// without a card that was to lose it.
  Result<bool> waitFor(const QString& reader, bool card, int milliseconds);
  /// Ends a waitFor() in another thread.
  void cancel();

 private:
  struct Context;
  explicit ChipReaders(std::unique_ptr<Context> context);
  std::unique_ptr<Context> m_context;
};

namespace chip_reader {

/// The reader that was called so when it was used last. PC/SC numbers readers as they are plugged in (" 00
/// 00" at the end), so where none has the whole name it is the only one with the rest of it; empty where
/// there is none.
QString sameReader(const QStringList& readers, const QString& name);
/// What a code of PC/SC (SCARD_…) means to whoever stands at the desk.
Error errorOf(long code);
/// The reader that the words mean, among those that are there; see ChipReaders::chosen.
Result<QString> chosenAmong(const QStringList& readers, const QString& wanted);
}  // namespace chip_reader
