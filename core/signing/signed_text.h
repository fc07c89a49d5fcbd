#pragma once

#include <QDate>
#include <QString>
#include <optional>

#include "signing/secret_bytes.h"

/// A few bytes and an Ed25519 signature over them as text for a QR code: a prefix that says what they are,
/// both in base41, and a check sign. The prefix is signed as well, so that nothing the key signed is ever
/// taken for anything else.
namespace signed_text {

constexpr int signatureBytes = 64;

/// Empty where this is no private key of Ed25519 (64 bytes, as libsodium holds it).
QString signedText(const QString& prefix, const QByteArray& payload, const SecretBytes& privateKey);

struct Read {
  QByteArray payload;
  QByteArray signature;
};
/// Nothing where it is not of this prefix, or was damaged. The signature is not looked at.
std::optional<Read> read(const QString& prefix, const QString& folded);
/// Whether the key whose public half (32 bytes) this is signed it.
bool isSignedBy(const QString& prefix, const Read& text, const QByteArray& publicKey);

/// As a scanner meant it: one that types, through an input method in Chinese mode or with capitals locked.
QString folded(const QString& typed);

// ---- what payloads are made of

/// Of the number of the key that signs, from 1 to greatestKey, and of a day.
constexpr int keyBytes = 2;
constexpr int dayBytes = 2;
constexpr int greatestKey = 0xffff;
/// A day as a number that leaves the highest bit free; nothing outside 2020-01-01 to 2109-09-18.
std::optional<quint64> dayNumber(const QDate& day);
QDate dayNumbered(quint64 number);

QByteArray bigEndian(quint64 value, int bytes);
quint64 numberFrom(const QByteArray& bytes);
/// As many whole characters as there is room for, in UTF-8.
QByteArray thatFits(const QString& text, int bytes);

}  // namespace signed_text
