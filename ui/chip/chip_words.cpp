#include "chip/chip_words.h"

#include <QCoreApplication>

namespace {

struct ChipTrouble {
  ErrorKind kind;
  const char* field;
  const char* words;
};

constexpr ChipTrouble kChipTroubles[] = {
    {ErrorKind::Storage, "service", QT_TRANSLATE_NOOP("ChipWords", "No card service")},
    {ErrorKind::NotFound, "reader", QT_TRANSLATE_NOOP("ChipWords", "No card reader")},
    {ErrorKind::Storage, "reader", QT_TRANSLATE_NOOP("ChipWords", "The reader is out of order")},
    {ErrorKind::Busy, "reader", QT_TRANSLATE_NOOP("ChipWords", "The reader is taken")},
    {ErrorKind::NotFound, "chip", QT_TRANSLATE_NOOP("ChipWords", "No card there")},
    {ErrorKind::Busy, "chip", QT_TRANSLATE_NOOP("ChipWords", "Pulled out: put it in again")},
    {ErrorKind::Invalid, "chip", QT_TRANSLATE_NOOP("ChipWords", "A foreign card")},
    {ErrorKind::Invalid, "uid", QT_TRANSLATE_NOOP("ChipWords", "Not a chip of ours")},
    {ErrorKind::Invalid, "key", QT_TRANSLATE_NOOP("ChipWords", "Wrong key")},
    {ErrorKind::Invalid, "record", QT_TRANSLATE_NOOP("ChipWords", "Not kept by the chip")},
    {ErrorKind::Conflict, "uid", QT_TRANSLATE_NOOP("ChipWords", "Another card's chip")},
    {ErrorKind::Conflict, "card", QT_TRANSLATE_NOOP("ChipWords", "This card is not written")},
    {ErrorKind::NotFound, "key", QT_TRANSLATE_NOOP("ChipWords", "This desk has no key")},
    {ErrorKind::Conflict, "key", QT_TRANSLATE_NOOP("ChipWords", "This desk has no key")},
    {ErrorKind::NotFound, "desk", QT_TRANSLATE_NOOP("ChipWords", "This desk has no key")},
    {ErrorKind::Conflict, "desk", QT_TRANSLATE_NOOP("ChipWords", "This desk has no key")},
    {ErrorKind::Conflict, "deskFile", QT_TRANSLATE_NOOP("ChipWords", "This desk has no key")},
};

}  // namespace

QString chip_words::failure(const Error& error) {
  for (const ChipTrouble& each : kChipTroubles)
    if (error.kind == each.kind && error.field == QLatin1String(each.field))
      return QCoreApplication::translate("ChipWords", each.words);
  return QCoreApplication::translate("ChipWords", "Not written");
}
