#pragma once

#include "chip/chip.h"
#include "storage/work.h"

/// SQL of chips and of their keys.
namespace chip_store {

/// A card by its number, kept from other desks until this transaction ends.
struct CardOnFile {
  Card card;
  QString workerNumber;
  QString name;
};
std::optional<CardOnFile> cardNumbered(Work& work, const QString& number);

std::optional<Chip> chipWith(Work& work, ChipId chip);
std::optional<Chip> chipWithUid(Work& work, const QString& uid);
std::optional<Chip> livingChipOf(Work& work, const QString& card);
ChipId add(Work& work, const Chip& chip, CardId card);
void bind(Work& work, ChipId chip);
void giveUp(Work& work, ChipId chip, const QString& reason);

QVector<ChipKey> keys(Work& work);
/// Which keys are sealed to which desk. On PostgreSQL only card staff and administrators may ask.
QHash<SigningDeskId, QVector<int>> sealedTo(Work& work);
QVector<SealedChipKey> sealedFor(Work& work, const SigningDesk& desk);
void addKey(Work& work, const AddChipKey& key);
void addSealed(Work& work, const SealedChipKey& key, SigningDeskId desk);

}  // namespace chip_store
