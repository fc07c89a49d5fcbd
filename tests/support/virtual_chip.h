#pragma once

#include <QByteArray>
#include <optional>

#include "chip/chip_reader.h"

/// A chip with the office's application, as chip_dialogue.h describes it, the card's side of it: what it
/// keeps survives being pulled out, a session does not. Written from that description, with a file, a key, a
/// counter of tries and a seal of its own.
class VirtualChip {
 public:
  explicit VirtualChip(QByteArray uid, QByteArray deliveredKey);

  /// One command, its answer.
  QByteArray answer(const QByteArray& command);
  /// Power is gone: the session too.
  void powerOff();
  static QByteArray atr() { return QByteArray::fromHex("3b80800101"); }

  // ---- what is wrong with it
  void haveApplication(QByteArray aid) { m_application = std::move(aid); }
  void breakCell(int offset) { m_brokenCell = offset; }
  void mendCell() { m_brokenCell.reset(); }

  // ---- what is on it
  const QByteArray& uid() const { return m_uid; }
  const QByteArray& file() const { return m_file; }
  void setFile(const QByteArray& bytes) { m_file.replace(0, bytes.size(), bytes); }
  const QByteArray& key() const { return m_key; }
  int generation() const { return m_generation; }
  bool sealed() const { return m_sealed; }
  int triesLeft() const { return m_tries; }

 private:
  struct Parts;
  QByteArray select(const QByteArray& aid);
  QByteArray inApplication(const Parts& parts);
  QByteArray prove(const QByteArray& challenge);
  QByteArray accept(const QByteArray& proof);
  QByteArray read(int offset, int length) const;
  QByteArray update(int offset, const QByteArray& bytes);
  QByteArray takeKey(int generation, const QByteArray& data);
  QByteArray seal(const QByteArray& code);

  QByteArray m_uid;
  QByteArray m_application;
  QByteArray m_key;
  QByteArray m_file;
  int m_generation = 0;
  int m_tries = 5;
  bool m_sealed = false;
  std::optional<int> m_brokenCell;
  bool m_selected = false;
  QByteArray m_ours;
  QByteArray m_theirs;
  QByteArray m_session;
};

/// When a card is pulled out: before the chip has seen the n-th command (from 1), or after it did what was
/// asked and before its answer arrived.
struct Pull {
  int exchange = 0;
  bool afterwards = false;
};

/// The chip without a reader: for what has nothing to do with PC/SC, and as many cases as one likes.
class DirectChannel final : public ChipChannel {
 public:
  explicit DirectChannel(VirtualChip& chip, Pull pull = {}) : m_chip(chip), m_pull(pull) { chip.powerOff(); }
  Result<QByteArray> transmit(const QByteArray& command) override;
  int exchanges() const { return m_exchanges; }

 private:
  VirtualChip& m_chip;
  Pull m_pull;
  int m_exchanges = 0;
};
