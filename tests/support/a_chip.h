#pragma once

#include <QTemporaryDir>

#include "chip/chip_operations.h"
#include "chip/chip_writer.h"
#include "support/a_worker.h"
#include "support/virtual_chip.h"

/// An office whose desk of cards is a signing desk, and may open the keys of chips: the key that cards are
/// delivered with, and the office's own, number 1.
class ChipScene {
 public:
  explicit ChipScene(Backend backend);

  TestOffice test;
  const QByteArray delivered = QByteArray::fromHex("404142434445464748494a4b4c4d4e4f");
  const QByteArray master = QByteArray::fromHex("00112233445566778899aabbccddeeff");

  Office& maker() { return test.as(Role::CardStaff); }
  const DeskKey& desk() const { return *m_desk; }
  QString deskKeyFile() const { return m_folder.filePath("desk-key"); }
  ChipWriter writer() { return ChipWriter(maker(), m_desk.get()); }
  /// A chip as it is delivered, of another unique number each time.
  VirtualChip freshChip();
  /// A registered worker's card, waiting to be made. Without a name he has one that is like nobody else's.
  CardId queuedCard(const QString& name = {});
  /// The same printed; its number.
  QString printedCard(const QString& name = {});
  /// The same with a name that one command does not hold.
  QString cardOfLongName();
  /// Past every operation and what the database holds of dead cards, so that one card serves for all states.
  void setState(const QString& card, const char* state);

  QString stateOf(const QString& card);
  /// "begun", "bound", "dead"; empty where no chip of this number is known.
  QString chipState(const VirtualChip& chip);
  /// What has to be true of a card and a chip whatever happened to them: bound means written to the byte,
  /// with the card's own key, sealed, and the card personalised; anything else means it is not. And no number
  /// twice.
  void checkTruth(const VirtualChip& chip, const QString& card);

 private:
  Crew m_crew;
  QTemporaryDir m_folder;
  std::unique_ptr<DeskKey> m_desk;
  bool m_isOpen = false;  ///< for what the database holds of dead cards
  int m_chips = 0;
  int m_cards = 0;
};

/// "none", or kind and field, with the sentence for whoever reads the log.
template <class T>
std::string outcomeOf(const Result<T>& result) {
  return errorOf(result).toStdString();
}
