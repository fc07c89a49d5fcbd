#pragma once

#include <QByteArray>
#include <QString>

/// Keys of the chips: AES-128. The office's master key never goes onto a card; each card has keys of its own,
/// made of the master key and its number, so that a card that is taken apart gives away no other.
namespace chip_keys {

constexpr int keyBytes = 16;
/// A code made with a key is cut to so many bytes on a card.
constexpr int codeBytes = 8;

/// AES-CMAC (NIST SP 800-38B, RFC 4493), 16 bytes; empty where the key is none.
QByteArray cmac(const QByteArray& key, const QByteArray& text);
/// The first 8 bytes of it.
QByteArray codeOf(const QByteArray& key, const QByteArray& text);
/// Whether both are the same, in a time that says nothing about where they differ.
bool same(const QByteArray& one, const QByteArray& other);
/// AES-CBC from an initial vector of zeros, of whole blocks; empty where they are not.
QByteArray encrypted(const QByteArray& key, const QByteArray& blocks);
QByteArray decrypted(const QByteArray& key, const QByteArray& blocks);

/// A key of its own for each input (NXP AN10922, AES-128). The input must be of 16 to 31 bytes; shorter ones
/// are padded otherwise there, and we have none. Empty where it is not.
QByteArray diversified(const QByteArray& master, const QByteArray& input);

/// What a card of this unique number proves itself with, and what proves the office to it.
QByteArray cardKey(const QByteArray& master, const QByteArray& uid);
/// What the code at the end of its record is made with. It is not on the card.
QByteArray recordKey(const QByteArray& master, const QByteArray& uid);

/// Says which key it is without giving anything away: 6 hex digits.
QString checkValue(const QByteArray& key);
QByteArray random(int bytes);

}  // namespace chip_keys
