#pragma once

#include "signing/signing.h"
#include "storage/work.h"

/// SQL of signing keys and desks, and of what a card on file says.
namespace signing_store {

QVector<SigningDesk> desks(Work& work);  ///< oldest first
std::optional<SigningDesk> desk(Work& work, SigningDeskId id);
std::optional<SigningDesk> deskWith(Work& work, const QString& publicKey);
/// The one with this name that was not removed.
bool isNameTaken(Work& work, const QString& name);
SigningDeskId addDesk(Work& work, const SigningDesk& desk, bool withKey);
/// Each answers whether the desk was still at this version.
bool admit(Work& work, const SigningDesk& desk, bool withKey);
bool remove(Work& work, const SigningDesk& desk, const QString& reason);

QVector<SigningKey> keys(Work& work);  ///< oldest first
/// Kept from other desks until the end: who admits, removes and changes keys does so one after the other.
std::optional<SigningKey> keyInUse(Work& work, bool held = false);
void addKey(Work& work, const SigningKey& key);
bool retire(Work& work, const SigningKey& key, const QString& reason);
bool markCompromised(Work& work, const SigningKey& key, const MarkCompromised& entered);

void addSealed(Work& work, int key, SigningDeskId desk, const QByteArray& sealed);
/// Empty where the key is not sealed to the desk. On PostgreSQL only card staff and administrators may ask.
QByteArray sealed(Work& work, int key, SigningDeskId desk);

/// A card with the worker it was made for.
struct CardOnFile {
  CardId card;
  CardState state = CardState::Requested;
  QDate since;
  WorkerId worker;
};
std::optional<CardOnFile> cardNumbered(Work& work, const QString& number);

}  // namespace signing_store
