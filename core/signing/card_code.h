#pragma once

#include "signing/signed_text.h"

/// What a card says of itself, signed.
struct CardClaims {
  QString cardNumber;          ///< 16 digits
  QString registrationNumber;  ///< 14 digits
  QString name;                ///< read from a code: what of it there was room for
  bool nameCut = false;        ///< the name goes on
  QDate issued;                ///< the day it was signed, from 2020-01-01 to 2109-09-18
  int key = 0;                 ///< number of the office's signing key

  bool operator==(const CardClaims&) const = default;
};

/// The text in the QR of a card: "SM1:", then key, day, numbers, name and an Ed25519 signature over them in
/// base41, then a check sign. At most 154 signs of alphanumeric mode, the capacity of a QR code of version 6
/// at error correction M (ISO/IEC 18004, table 7): 41 modules.
namespace card_code {

constexpr int longest = 154;
/// For the name, in UTF-8: six Chinese characters, four beyond the basic plane.
constexpr int nameBytes = 18;

/// The code of these claims, signed with a private key of Ed25519 (64 bytes, as libsodium holds it). Empty
/// where a number has not its digits, the name is empty, or the day or the key's number is out of reach.
QString signedText(const CardClaims& claims, const SecretBytes& privateKey);

struct Read {
  CardClaims claims;
  signed_text::Read text;
};
/// Nothing where it is no code of a card, or one that was damaged. The signature is not looked at.
std::optional<Read> read(const QString& folded);
/// Whether the key whose public half (32 bytes) this is signed it.
bool isSignedBy(const Read& code, const QByteArray& publicKey);

/// As a scanner meant it: one that types, through an input method in Chinese mode or with capitals locked.
QString folded(const QString& typed);
/// A card's code, whole or not.
bool looksLikeCode(const QString& typed);
/// The 16 digits of a card's number, however they were grouped; empty where these are none.
QString numberIn(const QString& typed);
/// Whether the last digit fits the others (Luhn, ISO/IEC 7812-1).
bool isCardNumber(const QString& number);

}  // namespace card_code
