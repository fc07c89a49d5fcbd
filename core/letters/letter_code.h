#pragma once

#include <QString>
#include <QStringList>

/// The code on a letter, typed from paper by a stranger: fifteen characters of a keyed hash over everything
/// the letter states and one that tells a slip of the finger. Pure.
///
/// The alphabet has 32 characters, without I, L, O and U, which are taken for others. The last character
/// makes the sum over GF(32) of each character times a weight of its own nothing: one wrong character, or any
/// two that changed places, are always noticed.
namespace letter_code {

constexpr int length = 16;

/// A secret of the office: 64 hexadecimal digits, random.
QString newKey();
/// The code of what is stated, part by part; another key or another letter of any part gives another one.
/// BLAKE2b with the key, 75 bits of it.
QString codeOf(const QString& key, const QStringList& parts);

/// "4F2K-9QXW-0RTB-71YE"
QString grouped(const QString& code);
/// What was typed, as it may have been meant: half width, capitals, without blanks and hyphens; O is 0, I and
/// L are 1, U is V.
QString folded(const QString& typed);
/// Whether a folded code is one that can have been printed.
bool isWellFormed(const QString& code);
/// Whether a text in the search box may be meant as a code: as many characters, digits and letters among
/// them.
bool looksLikeCode(const QString& typed);

}  // namespace letter_code
